import { type Dice, oneOf } from '../dice.ts';
import { type GridLine, mapGrids, mapLines, type Part } from '../paper.ts';
import { onPaper } from './mangler.ts';

type Grid = Extract<Part, { kind: 'grid' }>;

/** What page breaks and merged cells do to a table. */
export const pageManglers = [
  onPaper('table cut by blank lines', 'all', (paper, dice) =>
    mapGrids(paper, (grid) => cut(grid, dice, oneOf(dice, [[''], ['', ''], ['', '', '']]))),
  ),
  onPaper('table cut by a page mark', 'all', (paper, dice) =>
    mapGrids(paper, (grid) =>
      cut(grid, dice, ['', oneOf(dice, ['- 4 -', '— 4 —', '-4-', '－ 4 －', '– 12 –']), '']),
    ),
  ),
  onPaper('header repeated after the cut', 'all', (paper, dice) =>
    mapGrids(paper, (grid) => {
      const header = grid.table === 'disclosure' ? [] : grid.lines.filter((line) => line.kind === 'header');
      return cut(grid, dice, [''], (rest) => (rest[0]?.kind === 'values' ? [...header, ...rest] : rest));
    }),
  ),
  onPaper('last row before the cut printed again', 'all', (paper, dice) =>
    mapGrids(paper, (grid) =>
      cut(grid, dice, [''], (rest, first) => {
        const last = first.at(-1);
        return last?.kind === 'values' && last.labels.some((label) => label !== '') ? [last, ...rest] : rest;
      }),
    ),
  ),
  onPaper(
    'columns shifted left after the cut',
    'all',
    (paper, dice) =>
      mapGrids(paper, (grid) => {
        const by = 1 + dice(2);
        return cut(grid, dice, [''], (rest) => rest.map((line) => shiftedLeft(line, by)));
      }),
    true,
  ),
  onPaper(
    'merged cells flattened',
    'all',
    (paper) =>
      // The seeds' own habit: numbers follow the label at once, and the row is filled up at its end.
      mapLines(paper, (line) => [line.kind === 'values' ? flattened(line) : line]),
    true,
  ),
  onPaper('group names lost', 'all', (paper) =>
    mapLines(paper, (line) => {
      const own = line.labels.findLastIndex((label) => label !== '');
      return [
        {
          ...line,
          labels: line.labels.map((label, at) => (line.kind === 'values' && at < own ? '' : label)),
        },
      ];
    }),
  ),
  onPaper('group names repeated on each row', 'all', (paper) => {
    let above: string[] = [];
    return mapLines(paper, (line) => {
      if (line.kind !== 'values') return [line];
      const own = line.labels.findLastIndex((label) => label !== '');
      const labels = line.labels.map((label, at) => (at < own && label === '' ? (above[at] ?? '') : label));
      above = labels;
      return [{ ...line, labels }];
    });
  }),
  onPaper('blank column in front', 'all', (paper) =>
    mapLines(paper, (line) => [{ ...line, labels: ['', ...line.labels] }]),
  ),
  onPaper('blank columns behind', 'all', (paper, dice) => {
    const blanks = Array<string>(1 + dice(3)).fill('');
    return mapLines(paper, (line) => [{ ...line, tail: [...line.tail, ...blanks] }]);
  }),
  onPaper('labels broken over two lines', 'all', (paper, dice) =>
    mapLines(paper, (line) => (line.kind === 'values' && dice(3) === 0 ? brokenLabel(line) : [line])),
  ),
  onPaper('rows of dashes inside', 'all', (paper, dice) =>
    // Seed 003: a Markdown rule as a row of the table.
    mapLines(paper, (line) => {
      const dashes = (cells: string[]) => cells.map(() => '---');
      const rule = {
        ...line,
        kind: 'header' as const,
        labels: dashes(line.labels),
        values: dashes(line.values),
        paths: [],
      };
      return dice(8) === 0 ? [line, rule] : [line];
    }),
  ),
];

function cut(
  grid: Grid,
  dice: Dice,
  between: string[],
  change: (rest: GridLine[], first: GridLine[]) => GridLine[] = (rest) => rest,
): Part[] {
  const at = 1 + dice(grid.lines.length - 1);
  const first = grid.lines.slice(0, at);
  const rest = change(grid.lines.slice(at), first);
  return [
    { ...grid, lines: first },
    { kind: 'prose', lines: between },
    { ...grid, lines: rest },
  ];
}

/** Takes blank cells from the left and puts them behind the row, as far as there are any. */
function shiftedLeft(line: GridLine, by: number): GridLine {
  if (line.kind !== 'values') return line;
  const blanks = line.labels.filter((label) => label === '').length;
  const moved = Math.min(by, blanks);
  let left = moved;
  const labels = line.labels.filter((label) => label !== '' || left-- <= 0);
  return { ...line, labels, tail: [...line.tail, ...Array<string>(moved).fill('')] };
}

/** A line end inside a cell: the row begins on one line, and its numbers stand on the next. */
function brokenLabel(line: GridLine): GridLine[] {
  const own = line.labels.findLastIndex((label) => label !== '');
  const label = line.labels[own] ?? '';
  if (label.length < 10) return [line];
  const half = Math.ceil(label.length / 2);
  const begun = { ...line, kind: 'header' as const, values: [], tail: [], paths: [] };
  return [
    { ...begun, labels: [...line.labels.slice(0, own), label.slice(0, half)] },
    { ...line, labels: [label.slice(half), ...line.labels.slice(own + 1)] },
  ];
}

function flattened(line: GridLine): GridLine {
  const own = line.labels.findLastIndex((label) => label !== '');
  const blanks = line.labels.slice(own + 1);
  return { ...line, labels: line.labels.slice(0, own + 1), tail: [...line.tail, ...blanks] };
}
