import { middleX, union } from '../ink/geometry.ts';
import { withoutGluedNumber } from '../ink/pieces.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from '../ink/printed-table.ts';
import { inColumns } from './cells.ts';
import { columnsOf, type ValueColumn } from './columns.ts';
import { headingRows } from './headings.ts';
import { isOnlyValues, rowsOfLines } from './rows.ts';
import type { OpenLine } from './zones.ts';

/** Reads lines that stand in columns, without any line drawn, as a table. */
export function openTable(lines: readonly OpenLine[], page: number): PrintedTable {
  const rows = groupsOf(lines).flatMap((group) => rowsOf(group, page));
  const [first, ...rest] = lines.map(({ item }) => item.line.box);
  const box = rest.reduce(union, first ?? { left: 0, top: 0, right: 0, bottom: 0 });
  return { box, rows };
}

/** Headings and the rows below them, up to the next headings. */
interface Group {
  headings: OpenLine[];
  body: OpenLine[];
  columns: ValueColumn[];
}

function groupsOf(lines: readonly OpenLine[]): Group[] {
  const groups: Group[] = [];
  const leftmost = Math.min(
    ...lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.isValue).map((piece) => piece.box.left)),
  );
  for (const line of lines) {
    const isBeyondNames = line.pieces.some((piece) => middleX(piece.box) > leftmost);
    const isHeading = !line.hasValues && isBeyondNames && !isOnlyValues(line.pieces);
    const group = groups.at(-1);
    if (group === undefined || (isHeading && group.body.length > 0))
      groups.push({ headings: isHeading ? [line] : [], body: isHeading ? [] : [line], columns: [] });
    else (isHeading ? group.headings : group.body).push(line);
  }
  return groups.map((group) => {
    const body = withoutGluedNumbers(group.body);
    return { ...group, body, columns: columnsOf(body) };
  });
}

/** The numbers of the first column may touch the names beside them. */
function withoutGluedNumbers(body: readonly OpenLine[]): OpenLine[] {
  const [first] = columnsOf(body);
  if (first === undefined) return [...body];
  return body.map((line) => {
    const pieces = line.pieces.flatMap((piece) => withoutGluedNumber(piece, first));
    return pieces.length === line.pieces.length ? line : { ...line, pieces, hasValues: true };
  });
}

function rowsOf({ headings, body, columns }: Group, page: number): PrintedRow[] {
  if (columns.length === 0)
    return [...headings, ...body].map(({ pieces }) =>
      rowOf(
        pieces.map((piece) => piece.text),
        page,
      ),
    );
  const depth = Math.max(0, ...body.map((line) => namesOf(line).length));
  const values = rowsOfLines(body, columns).map((row): string[] => {
    const names = namesOf(row.line);
    if (!row.line.hasValues || row.lines.length === 0) return names;
    const blanks = Array<string>(depth - names.length).fill('');
    return [...blanks, ...names, ...inColumns(row, columns)];
  });
  const heads = headingRows(headings, columns, depth);
  return [...heads, ...values].map((texts) => rowOf(texts, page));
}

function namesOf(line: OpenLine): string[] {
  return line.pieces.filter((piece) => !piece.isValue).map((piece) => piece.text);
}

function rowOf(texts: readonly string[], page: number): PrintedRow {
  const cells = texts.map((text): PrintedCell => ({ text, isFull: false }));
  return {
    cells: cells.length > 1 ? cells : [...cells, { text: '', isFull: false }],
    isCaption: cells.length === 1,
    page,
    lefts: [],
  };
}
