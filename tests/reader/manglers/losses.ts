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
    changeOneRow(paper, dice, (line) => {
      const own = line.labels.findLastIndex((label) => label !== '');
      return [{ ...line, labels: line.labels.map((label, at) => (at === own ? '特别说明的事项' : label)) }];
    }),
  ),
  onPaper('a character misread', 'some', (paper, dice) =>
    changeOneRow(paper, dice, (line) => {
      const own = line.labels.findLastIndex((label) => label !== '');
      const torn = (label: string) => label.replace(new RegExp(`^(.{${dice(label.length)}}).`), '$1囗');
      return [{ ...line, labels: line.labels.map((label, at) => (at === own ? torn(label) : label)) }];
    }),
  ),
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
