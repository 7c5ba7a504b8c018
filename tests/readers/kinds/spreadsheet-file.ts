import { strToU8, zipSync } from 'fflate';
import type { GridLine, Paper } from '../../reader/paper.ts';
import { escaped } from '../escaped.ts';
import { type MergedCell, mergedCells } from '../merged-cells.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A cell as the test writes it: its XML type and what it holds. */
export interface WrittenCell {
  at: string;
  type?: 's' | 'n' | 'inlineStr' | 'str' | 'b' | 'e';
  style?: number;
  holds?: string;
}

export interface Sheet {
  rows: { row: number; cells: WrittenCell[]; isHidden?: boolean }[];
  merged?: string[];
  state?: 'hidden';
}

export interface SpreadsheetFile {
  sheets: Sheet[];
  strings?: string[];
  styles?: string;
  isFrom1904?: boolean;
}

/** A spreadsheet from its sheets. */
export function spreadsheetFile({
  sheets,
  strings = [],
  styles = '',
  isFrom1904 = false,
}: SpreadsheetFile): Uint8Array {
  const part = (name: string, content: string) => strToU8(`${head}<${name} ${names}>${content}</${name}>`);
  const list = sheets.map(
    ({ state }, at) =>
      `<sheet name="表${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="t" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(`${head}<Types/>`),
    'xl/workbook.xml': part(
      'workbook',
      `<workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${head}<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': part(
      'sst',
      strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(''),
    ),
    'xl/styles.xml': part('styleSheet', styles),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, part('worksheet', sheetXml(sheet))]),
    ),
  });
}

function sheetXml({ rows, merged = [] }: Sheet): string {
  const data = rows.map(
    ({ row, cells, isHidden }) =>
      `<row r="${row}"${isHidden ? ' hidden="1"' : ''}>${cells.map(cellXml).join('')}</row>`,
  );
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`);
  return `<sheetData>${data.join('')}</sheetData><mergeCells>${areas.join('')}</mergeCells>`;
}

function cellXml({ at, type, style, holds }: WrittenCell): string {
  const content =
    holds === undefined
      ? ''
      : type === 'inlineStr'
        ? `<is><t>${escaped(holds)}</t></is>`
        : `<v>${escaped(holds)}</v>`;
  return `<c r="${at}"${type ? ` t="${type}"` : ''}${style === undefined ? '' : ` s="${style}"`}>${content}</c>`;
}

/** How an office lays a report out in a spreadsheet. */
export interface Layout {
  /** Whether lines of text are merged over the sheet, or only written into its first column. */
  merges: boolean;
  /** Whether every table has a sheet of its own. */
  sheetATable: boolean;
}

/** A report as a spreadsheet. */
export function spreadsheetReport(paper: Paper, { merges, sheetATable }: Layout): Uint8Array {
  const strings: string[] = [];
  const sheets: Required<Pick<Sheet, 'rows' | 'merged'>>[] = [{ rows: [], merged: [] }];
  const width = Math.max(...paper.parts.map((part) => (part.kind === 'grid' ? widthOf(part.lines) : 1)));
  let row = 1;
  for (const part of paper.parts) {
    const sheet = sheets.at(-1)!;
    if (part.kind === 'grid') {
      for (const cells of mergedCells(part.lines)) {
        sheet.rows.push({ row, cells: tableRow(cells, row, strings, sheet.merged) });
        row += 1;
      }
      fillCovered(sheet, part.lines.length);
      if (!sheetATable) continue;
      sheets.push({ rows: [], merged: [] });
      row = 1;
    } else {
      for (const line of part.lines) {
        if (line !== '') sheet.rows.push({ row, cells: [textCell(`A${row}`, line, strings)] });
        if (line !== '' && merges) sheet.merged.push(`A${row}:${letters(width)}${row}`);
        row += 1;
      }
    }
  }
  return spreadsheetFile({ sheets: sheets.filter(({ rows }) => rows.length > 0), strings });
}

function tableRow(
  cells: readonly MergedCell[],
  row: number,
  strings: string[],
  merged: string[],
): WrittenCell[] {
  return cells.map(({ text, column, columns, rows }) => {
    const at = `${letters(column + 1)}${row}`;
    if (columns * rows > 1) merged.push(`${at}:${letters(column + columns)}${row + rows - 1}`);
    if (text === '') return { at, style: 0 };
    return /^(?:0|[1-9]\d{0,8})$/.test(text) ? { at, holds: text } : textCell(at, text, strings);
  });
}

/** Spreadsheets write the framed cells under a merged cell too. */
function fillCovered(sheet: Sheet, count: number): void {
  for (const { row, cells } of sheet.rows.slice(-count)) {
    const width = Math.max(...cells.map(({ at }) => numberOf(at)));
    for (let column = 1; column < width; column += 1) {
      const at = `${letters(column)}${row}`;
      if (!cells.some((cell) => cell.at === at)) cells.push({ at, style: 0 });
    }
    cells.sort((one, other) => numberOf(one.at) - numberOf(other.at));
  }
}

function textCell(at: string, text: string, strings: string[]): WrittenCell {
  return { at, type: 's', holds: String(strings.push(text) - 1) };
}

function widthOf(lines: readonly GridLine[]): number {
  return Math.max(...lines.map(({ labels, values, tail }) => labels.length + values.length + tail.length));
}

/** Reports are narrower than 26 columns. */
function letters(column: number): string {
  return String.fromCharCode(64 + column);
}

function numberOf(at: string): number {
  return at.charCodeAt(0) - 64;
}
