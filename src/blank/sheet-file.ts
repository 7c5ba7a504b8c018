import writeSheet, { type SheetData } from 'write-excel-file/universal';
import { blankWords as words } from '../text/blank.ts';
import type { BlankReport } from './blank-report.ts';
import type { GridCell } from './form-grid.ts';
import { type FormLine, formLines } from './form-lines.ts';
import { totalParts } from './total-formulas.ts';

type SheetCell = Exclude<NonNullable<SheetData[number]>[number], null | undefined>;

const font = '宋体';
/** The first columns hold the names of groups and rows, in characters. */
const widths = [16, 16, 40];
const border = { borderStyle: 'thin' as const };

/** The form as a spreadsheet: known numbers filled in, totals as formulas. */
export function sheetFile(report: BlankReport): Promise<Blob> {
  const lines = formLines(report);
  const width = Math.max(...lines.map((line) => (line.kind === 'grid' ? line.grid.columns : 1)));
  const starts = startsOf(lines);
  const places = placesOf(lines, starts);
  const totals = totalParts(report.form);
  const data: SheetData = [];
  for (const line of lines) {
    if (line.kind === 'grid') data.push(...gridRows(line.grid.cells, line.grid.rows, numberOf));
    else data.push([textCell(line, width)]);
  }
  return writeSheet(data, {
    sheet: words.sheetName,
    columns: Array.from({ length: width }, (_, index) => ({ width: widths[index] ?? 10 })),
    orientation: 'landscape',
  }).toBlob();

  function numberOf(path: string): SheetCell {
    const value = report.numbers.get(path);
    if (value !== undefined) return { value, type: Number, ...border, fontFamily: font };
    const parts = (totals.get(path) ?? []).flatMap((part) => places.get(part) ?? []);
    if (parts.length === 0) return { ...border, fontFamily: font };
    return { value: parts.join('+'), type: 'Formula', ...border, fontFamily: font };
  }
}

/** The line of the sheet on which each part begins, from 1. */
function startsOf(lines: readonly FormLine[]): number[] {
  let next = 1;
  return lines.map((line) => {
    const start = next;
    next += line.kind === 'grid' ? line.grid.rows : 1;
    return start;
  });
}

/** Address of a number → where it stands in the sheet, as formulas say it. */
function placesOf(lines: readonly FormLine[], starts: readonly number[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'grid') continue;
    for (const { row, column, path } of line.grid.cells)
      if (path !== null) places.set(path, `${letterOf(column)}${(starts[index] ?? 1) + row}`);
  }
  return places;
}

/** No form is wider than the alphabet. */
function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

function gridRows(
  cells: readonly GridCell[],
  rows: number,
  numberOf: (path: string) => SheetCell,
): SheetData {
  const data: SheetData = Array.from({ length: rows }, () => []);
  for (const { row, column, rowSpan, columnSpan, text, path } of cells) {
    const line = data[row];
    if (!line) continue;
    while (line.length < column) line.push(null);
    const label: SheetCell = {
      value: text,
      type: String,
      wrap: true,
      align: 'center',
      alignVertical: 'center',
      ...border,
      fontFamily: font,
    };
    line[column] = { ...(path === null ? label : numberOf(path)), rowSpan, columnSpan };
  }
  return data;
}

function textCell(line: Exclude<FormLine, { kind: 'grid' }>, width: number): SheetCell {
  const { kind, text } = line;
  return {
    value: text,
    type: String,
    wrap: true,
    columnSpan: width,
    fontFamily: font,
    ...(kind === 'title' ? { align: 'center' as const, fontSize: 16 } : {}),
    ...(kind === 'title' || kind === 'heading' ? { fontWeight: 'bold' as const } : {}),
    ...(kind === 'signature' ? { align: 'right' as const } : {}),
    ...(kind === 'text' ? { height: 36 } : {}),
    ...(kind === 'title' ? { height: 30 } : {}),
  };
}
