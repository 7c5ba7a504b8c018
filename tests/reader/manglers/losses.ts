import { type Dice, oneOf } from '../dice.ts';
import { type GridLine, mapLines, type Paper, valueLines } from '../paper.ts';
import { onPaper } from './mangler.ts';
import { dropped } from './values.ts';

/** What really loses something. A reader may find it again by reason, or must say that it cannot; it may not guess. */
export const lossManglers = [
  onPaper('a zero inserted', 'some', (paper, dice) =>
    // Q11: a merged cell printed twice.
    changeOneRow(paper, dice, (line) => [
      { ...line, values: line.values.toSpliced(dice(line.values.length + 1), 0, '0') },
    ]),
  ),
  onPaper('zeros inserted in several rows', 'some', (paper, dice) =>
    mapLines(paper, (line) => {
      if (line.kind !== 'values' || dice(6) !== 0) return [line];
      return [{ ...line, values: line.values.toSpliced(1 + dice(line.values.length - 1), 0, '0') }];
    }),
  ),
  onPaper('a zero dropped', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => {
      const zeros = line.values.flatMap((value, at) => (value === '0' ? [at] : []));
      return zeros.length === 0
        ? [line]
        : [{ ...line, values: line.values.toSpliced(oneOf(dice, zeros), 1) }];
    }),
  ),
  onPaper('a cell dropped', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => [
      { ...line, values: line.values.toSpliced(dice(line.values.length), 1) },
    ]),
  ),
  onPaper('equal neighbours collapsed', 'some', (paper, dice) =>
    // Q07: cells that repeat the one before them go missing.
    changeOneRow(paper, dice, (line) => [
      { ...line, values: line.values.filter((value, at) => value !== line.values[at - 1]) },
    ]),
  ),
  onPaper('a row dropped', 'some', (paper, dice) => changeOneRow(paper, dice, () => [])),
  onPaper('a label lost', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => [{ ...line, labels: line.labels.map(() => '') }]),
  ),
  onPaper('a label unknown', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => [{ ...line, labels: renamed(line, '特别说明的事项') }]),
  ),
  onPaper('a character misread', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => {
      const own = line.labels.findLastIndex((label) => label !== '');
      const torn = (label: string) => label.replace(new RegExp(`^(.{${dice(label.length)}}).`), '$1囗');
      return [{ ...line, labels: line.labels.map((label, at) => (at === own ? torn(label) : label)) }];
    }),
  ),
  onPaper('a row that the form does not have', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => [
      line,
      { ...line, paths: [], labels: renamed(line, '其他主动公开文件'), values: line.values.map(() => '8') },
    ]),
  ),
  onPaper('a column that the form does not have', 'some', (paper) => withSubtotal(paper)),
  onPaper('columns in another order', 'some', (paper) => reordered(paper)),
  onPaper('numbers of a group behind its first label', 'some', (paper) => dumped(paper)),
  onPaper('blank for zero', 'some', (paper, dice) => dropped(paper, dice, '')),
  onPaper('a row printed twice with different numbers', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => [
      line,
      { ...line, values: line.values.map((value) => `${value}9`.slice(-5)) },
    ]),
  ),
  onPaper('every cell empty', 'some', (paper) =>
    emptied(paper, (line) => [{ ...line, values: line.values.map(() => '') }]),
  ),
  onPaper('a table vanished', 'some', (paper, dice) => {
    const gone = oneOf(dice, ['disclosure', 'applications', 'remedies']);
    return mapLines(paper, (line, table) => (table === gone ? [] : [line]));
  }),
];

function changeOneRow(paper: Paper, dice: Dice, change: (line: GridLine) => GridLine[]): Paper {
  const chosen = oneOf(dice, valueLines(paper));
  return mapLines(paper, (line) => (line === chosen ? change(line) : [line]));
}

function emptied(paper: Paper, change: (line: GridLine) => GridLine[]): Paper {
  const truth = new Map([...paper.truth.keys()].map((path) => [path, { value: null }]));
  return mapLines({ ...paper, truth }, (line) => (line.kind === 'values' ? change(line) : [line]));
}

/** Q12: （三）不予公开 is followed by the numbers of all its eight rows, and the rows are bare. */
function dumped(paper: Paper): Paper {
  const group = valueLines(paper).filter((line) => line.paths.some((path) => path.includes('.denied.')));
  const all = group.flatMap((line) => line.values);
  return mapLines(paper, (line) => {
    if (!group.includes(line)) return [line];
    return [{ ...line, values: line === group[0] ? all : [] }];
  });
}

function renamed(line: GridLine, name: string): string[] {
  const own = line.labels.findLastIndex((label) => label !== '');
  return line.labels.map((label, at) => (at === own ? name : label));
}

/** Some reports print 小计 of 法人或其他组织 before 总计. */
function withSubtotal(paper: Paper): Paper {
  return mapLines(paper, (line, table) => {
    if (table !== 'applications') return [line];
    const sum = line.values.slice(1, 6).reduce((total, value) => total + Number(value), 0);
    if (Number.isNaN(sum) && line.kind === 'values') return [line];
    const subtotal = line.kind === 'values' ? String(sum) : line.values.includes('商业企业') ? '小计' : '';
    return [
      { ...line, values: line.values.toSpliced(6, 0, subtotal), paths: line.paths.toSpliced(6, 0, '') },
    ];
  });
}

/** The first two columns under 法人或其他组织 change places, headers and numbers alike. */
function reordered(paper: Paper): Paper {
  const swap = <T>(cells: T[]) => [...cells.slice(0, 1), ...cells.slice(1, 3).reverse(), ...cells.slice(3)];
  return mapLines(paper, (line, table) => {
    const named = line.kind === 'values' || line.values.includes('商业企业');
    return [
      table === 'applications' && named
        ? { ...line, values: swap(line.values), paths: swap(line.paths) }
        : line,
    ];
  });
}
