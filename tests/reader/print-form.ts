import { cellPath } from '../../src/model/cell-path.ts';
import type { Form, FormBlock, FormTable } from '../../src/model/form.ts';
import { type LeafColumn, type LeafRow, leafColumns, leafRows } from '../../src/model/form-leaves.ts';
import type { TableId } from '../../src/model/report.ts';
import { narrativeOf } from './narrative.ts';
import type { Numbers } from './numbers.ts';
import type { Expected, GridLine, Paper, Part } from './paper.ts';
import type { OtherOutcome } from './printed-rows.ts';

/** Prints a whole report on a form as the seeds do: headings, narrative, tables as grids with blanks for merged cells. */
export function printForm(form: Form, otherOutcome: OtherOutcome, numbers: Numbers): Paper {
  const truth = new Map<string, Expected>([...numbers].map(([path, value]) => [path, { value }]));
  const printed = (block: FormBlock) =>
    leafRows(block.rows).filter((row) => row.variant === null || row.variant.way === otherOutcome);
  const gridOf = (table: FormTable): GridLine[] => {
    const lines = table.blocks.flatMap((block) => blockLines(table.id, block, printed(block), numbers));
    return evenedOut(lines);
  };
  const parts = narrativeOf(form).flatMap((section): Part[] => {
    const table = form.tables.find(({ id }) => id === section.id);
    const prose: Part = { kind: 'prose', lines: section.lines };
    if (table === undefined) return [prose];
    return [prose, { kind: 'grid', table: table.id, lines: gridOf(table) }, { kind: 'prose', lines: [''] }];
  });
  for (const [path, expected] of truth) {
    if (path === 'disclosure.procurement.amount' && expected.value !== 0) expected.unit = '万元';
  }
  return { parts, truth };
}

function blockLines(
  table: TableId,
  block: FormBlock,
  rows: readonly LeafRow[],
  numbers: Numbers,
): GridLine[] {
  const columns = leafColumns(block.columns);
  const line = (row: LeafRow) => valueLine(table, [row], columns, numbers);
  if (block.arrangement === 'across') {
    return [...groupHeaders(rows, columns), valueLine(table, rows, columns, numbers)];
  }
  const depth = 1 + Math.max(...rows.map((row) => row.above.length));
  const caption = block.caption === null ? [] : [headerLine('caption', [block.caption], [])];
  const named = rows.map((row, index) => ({ ...line(row), labels: labelCells(row, rows[index - 1], depth) }));
  return [...caption, ...columnHeaders(block.corner ?? '', columns, depth), ...named];
}

/** A group is named beside its first row only: the other rows have a blank where the merged cell went on. */
function labelCells(row: LeafRow, before: LeafRow | undefined, depth: number): string[] {
  const above = row.above.map((group, level) => (before?.above[level] === group ? '' : group));
  return [...above, row.label, ...Array<string>(depth - above.length - 1).fill('')];
}

function columnHeaders(corner: string, columns: readonly LeafColumn[], depth: number): GridLine[] {
  const paths = columns.map((column) => [...column.above, column.label]);
  const levels = Math.max(...paths.map((path) => path.length));
  return Array.from({ length: levels }, (_, level) => {
    const values = paths.map((path, index) => {
      const label = path[level] ?? '';
      const merged = level < path.length - 1 && paths[index - 1]?.[level] === label;
      return merged ? '' : label;
    });
    const labels = [level === 0 ? corner : '', ...Array<string>(depth - 1).fill('')];
    return headerLine('header', labels, values);
  });
}

/** Headers of a block whose rows stand side by side: group names over their columns. */
function groupHeaders(rows: readonly LeafRow[], columns: readonly LeafColumn[]): GridLine[] {
  const names = rows.map((row) => [...row.above, row.label]);
  const levels = 1 + Math.max(...names.map((name) => name.length));
  return Array.from({ length: levels }, (_, level) => {
    const values = names.flatMap((name, index) => {
      if (level === name.length) return columns.map((column) => column.label);
      const label = names[index - 1]?.[level] === name[level] ? '' : (name[level] ?? '');
      return [label, ...Array<string>(columns.length - 1).fill('')];
    });
    return headerLine('header', [], values);
  });
}

function headerLine(kind: 'caption' | 'header', labels: string[], values: string[]): GridLine {
  return { kind, labels, values, tail: [], paths: [] };
}

function valueLine(
  table: TableId,
  rows: readonly LeafRow[],
  columns: readonly LeafColumn[],
  numbers: Numbers,
): GridLine {
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const paths = cells.map(({ row, column }) => cellPath(table, row.id, column.id));
  const values = cells.map(({ column }, index) =>
    printedNumber(column, numbers.get(paths[index] ?? '') ?? 0),
  );
  return { kind: 'values', labels: [], values, tail: [], paths };
}

/** An amount whose column names no unit is printed with one, as 沙坡头区 prints “21022 万元”. */
function printedNumber(column: LeafColumn, value: number): string {
  if (column.kind === 'change' && value > 0) return `+${value}`;
  if (column.kind === 'amount' && column.unit === null && value !== 0) return `${value} 万元`;
  return String(value);
}

function evenedOut(lines: GridLine[]): GridLine[] {
  const width = (line: GridLine) => line.labels.length + line.values.length;
  const widest = Math.max(...lines.map(width));
  return lines.map((line) => ({ ...line, tail: Array<string>(widest - width(line)).fill('') }));
}
