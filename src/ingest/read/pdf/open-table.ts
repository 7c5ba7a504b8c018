import { middleX, union } from './geometry.ts';
import { headingRows } from './open-headings.ts';
import { labelsOf } from './open-labels.ts';
import type { OpenLine } from './open-zones.ts';
import type { Piece } from './pieces.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-table.ts';

/** A column of numbers: from its leftmost to its rightmost ink. */
export interface ValueColumn {
  left: number;
  right: number;
}

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
    const isHeading = !line.hasValues && line.pieces.some((piece) => middleX(piece.box) > leftmost);
    const group = groups.at(-1);
    if (group === undefined || (isHeading && group.body.length > 0))
      groups.push({ headings: isHeading ? [line] : [], body: isHeading ? [] : [line], columns: [] });
    else (isHeading ? group.headings : group.body).push(line);
  }
  return groups.map((group) => ({ ...group, columns: columnsOf(group.body) }));
}

/** The columns that the fullest rows show. */
function columnsOf(body: readonly OpenLine[]): ValueColumn[] {
  const counts = body.map((line) => line.pieces.filter((piece) => piece.isValue).length);
  const most = Math.max(0, ...counts);
  const full = body.filter((_, index) => counts[index] === most);
  return Array.from({ length: most }, (_, column) => {
    const pieces = full.flatMap((line) => line.pieces.filter((piece) => piece.isValue)[column] ?? []);
    return {
      left: Math.min(...pieces.map((piece) => piece.box.left)),
      right: Math.max(...pieces.map((piece) => piece.box.right)),
    };
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
  const labels = labelsOf(body, columns[0]?.left ?? 0);
  const values = body.flatMap((line): string[][] => {
    if (!line.hasValues) return [];
    const names = labels.names.get(line) ?? [];
    const blanks = Array<string>(Math.max(0, labels.depth - names.length)).fill('');
    return [
      [
        ...blanks,
        ...names,
        ...inColumns(
          line.pieces.filter((piece) => piece.isValue),
          columns,
        ),
      ],
    ];
  });
  const heads = headingRows(headings, columns, labels.depth);
  const [above, below] = [labels.captions.above, labels.captions.below].map((texts) =>
    texts.map((text) => [text]),
  );
  return [...heads, ...(above ?? []), ...values, ...(below ?? [])].map((texts) => rowOf(texts, page));
}

/** Each number in the column that it is nearest to; columns without one are blank. */
function inColumns(values: readonly Piece[], columns: readonly ValueColumn[]): string[] {
  if (values.length === columns.length) return values.map((piece) => piece.text);
  const cells = columns.map(() => '');
  for (const piece of values) {
    const distances = columns.map((column) => distanceTo(column, piece));
    const nearest = distances.indexOf(Math.min(...distances));
    cells[nearest] = [cells[nearest], piece.text].filter(Boolean).join(' ');
  }
  return cells;
}

/** None where the number overlaps the ink of the column, else from edge to edge. */
function distanceTo(column: ValueColumn, { box }: Piece): number {
  return (
    Math.max(0, column.left - box.right, box.left - column.right) +
    Math.abs(middleX(box) - (column.left + column.right) / 2) / 1000
  );
}

function rowOf(texts: readonly string[], page: number): PrintedRow {
  const cells = texts.map((text): PrintedCell => ({ text, isFull: false }));
  return {
    cells: cells.length > 1 ? cells : [...cells, { text: '', isFull: false }],
    isCaption: cells.length === 1,
    page,
  };
}
