import { type Dice, oneOf } from '../dice.ts';
import { cellsOf, type GridLine, mapGrids, type Paper } from '../paper.ts';
import { onPaper } from './mangler.ts';

/** How the cells of a table become lines of text. At most one of these happens to a report. */
export const layouts = [
  layout('one cell per line', (lines, dice) => {
    const gap = oneOf(dice, [[], ['']]);
    return lines.flatMap((line) => printedCells(line).flatMap((cell) => [cell, ...gap]));
  }),
  layout('pipe rows', (lines, dice) => {
    const blanks = dice(2) === 0;
    return lines.map((line) => `${(blanks ? cellsOf(line) : printedCells(line)).join(' | ')} |`);
  }),
  layout('pipe and line end after every cell', (lines) =>
    lines.flatMap((line) => printedCells(line).map((cell) => `${cell} |`)),
  ),
  layout('lone pipe lines', (lines) => [
    '|',
    ...lines.flatMap((line) => printedCells(line).flatMap((cell) => [cell, '|'])),
  ]),
  layout('Markdown table', (lines, dice) => {
    const rows = lines.map((line) => `| ${cellsOf(line).join(' | ')} |`);
    const rule = `|${cellsOf(lines[0] ?? { kind: 'header', labels: [], values: [], tail: [], paths: [] })
      .map(() => oneOf(dice, ['---', ' --- ', ':-:']))
      .join('|')}|`;
    return rows.toSpliced(1, 0, rule);
  }),
  layout('one Markdown table a row', (lines) =>
    lines.flatMap((line) => [
      `| ${cellsOf(line).join(' | ')} |`,
      `|${cellsOf(line)
        .map(() => '---')
        .join('|')}|`,
      '',
    ]),
  ),
  layout('columns of spaces', (lines, dice) =>
    lines.map((line) => printedCells(line).join(' '.repeat(1 + dice(4)))),
  ),
  layout('columns of wide spaces', (lines) => lines.map((line) => printedCells(line).join('\u3000'))),
  layout('numbers between the halves of labels', (lines) => lines.flatMap(wrapped)),
  layout('group names scattered', (lines) => lines.flatMap(scattered)),
  layout('names in narrow columns', (lines) => lines.flatMap(narrow)),
  layout('numbers right behind their labels', (lines) =>
    lines.map((line) =>
      line.kind === 'values'
        ? line.labels.filter(Boolean).join(' ') + line.values.join(' ')
        : printedCells(line).join(' '),
    ),
  ),
  layout('label above its numbers', (lines) =>
    lines.flatMap((line) =>
      line.kind === 'values'
        ? [line.labels.filter(Boolean).join(' '), line.values.join(' ')]
        : [printedCells(line).join(' ')],
    ),
  ),
  layout('box drawing', (lines) =>
    lines.flatMap((line) => [
      `│ ${cellsOf(line).join(' │ ')} │`,
      `├${cellsOf(line)
        .map(() => '──')
        .join('┼')}┤`,
    ]),
  ),
  layout('empty cells as wide spaces', (lines) =>
    lines.map((line) =>
      cellsOf(line)
        .map((cell) => (cell === '' ? '\u3000' : cell))
        .join('\t'),
    ),
  ),
];

/** What is left of a table where a page loses the marks between its cells: 规章000, and names on one another. */
export const gluedCells = onPaper('no marks between cells', 'some', (paper: Paper) =>
  mapGrids(paper, (grid) => [
    { kind: 'prose', lines: grid.lines.map((line) => printedCells(line).join('')) },
  ]),
);

function layout(name: string, lay: (lines: GridLine[], dice: Dice) => string[]) {
  return onPaper(name, 'all', (paper: Paper, dice: Dice) =>
    mapGrids(paper, (grid) => [{ kind: 'prose', lines: lay(grid.lines, dice) }]),
  );
}

function printedCells(line: GridLine): string[] {
  return cellsOf(line).filter((cell) => cell.trim() !== '');
}

/** Q08: a PDF puts the numbers of a row between the halves of a label of two lines; merged cells stand on lines of their own. */
function wrapped(line: GridLine): string[] {
  const own = line.labels.findLast((label) => label !== '') ?? '';
  if (line.kind !== 'values' || own.length < 10) return [printedCells(line).join(' ')];
  const above = line.labels.filter((label) => label !== '' && label !== own);
  // The break leaves enough before it to name one row only.
  const at = Math.ceil(own.length * 0.7);
  return [...above, own.slice(0, at), line.values.join(' '), own.slice(at)];
}

/** Q08: the name of a merged cell, set upright, comes out of a PDF one character a line. */
function scattered(line: GridLine): string[] {
  const own = line.labels.findLastIndex((label) => label !== '');
  if (line.kind !== 'values') return [printedCells(line).join(' ')];
  const above = line.labels.slice(0, own).flatMap((label) => [...label]);
  const row = [...line.labels.slice(own), ...line.values].filter((cell) => cell !== '').join(' ');
  return [...above.slice(0, 2), row, ...above.slice(2)];
}

/** What programs make of a PDF table: the numbers on the first line, the names of row and group in pieces beside each other. */
function narrow(line: GridLine): string[] {
  const names = line.labels.filter((label) => label !== '');
  if (line.kind !== 'values' || names.length === 0) return [printedCells(line).join(' ')];
  const columns = names.map((name) => name.match(/.{1,5}/gu) ?? []);
  const height = Math.max(...columns.map((pieces) => pieces.length));
  return Array.from({ length: height }, (_, at) => {
    const pieces = columns.map((column) => column[at] ?? '').filter((piece) => piece.trim() !== '');
    return [...pieces, ...(at === 0 ? line.values : [])].join('  ');
  });
}
