import { childOf, elementsOf, type XmlElement } from '../xml.ts';
import type { CellValues } from './cell-values.ts';
import { type Area, areaOf, placeOf } from './references.ts';

/** A cell of a sheet: what it shows and how far it reaches. Cells that the sheet does not have are missing. */
export interface SheetCell {
  column: number;
  text: string;
  columns: number;
  rows: number;
  /** True under a merged cell: it has a frame and shows nothing. */
  isCovered: boolean;
}

export interface SheetRow {
  row: number;
  cells: SheetCell[];
}

/** The rows of a sheet that are shown and have cells, each with its cells from left to right. */
export function readSheet(sheet: XmlElement, values: CellValues): SheetRow[] {
  const merged = elementsOf(childOf(sheet, 'mergeCells') ?? nothing).flatMap(
    ({ attributes }) => areaOf(attributes.get('ref') ?? '') ?? [],
  );
  const starts = new Map(merged.map((area) => [`${area.row}:${area.column}`, area]));
  return elementsOf(childOf(sheet, 'sheetData') ?? nothing).flatMap((element, index): SheetRow[] => {
    if (/^(?:1|true)$/.test(element.attributes.get('hidden') ?? '')) return [];
    const row = Number(element.attributes.get('r') ?? index + 1);
    const around = merged.filter((area) => area.row <= row && row < area.row + area.rows);
    const cells = elementsOf(element).map((cell, at) => {
      const column = placeOf(cell.attributes.get('r') ?? '')?.column ?? at + 1;
      const area = starts.get(`${row}:${column}`);
      const isCovered = area === undefined && around.some((other) => covers(other, column));
      return {
        column,
        text: isCovered ? '' : values.textOf(cell),
        columns: area?.columns ?? 1,
        rows: area?.rows ?? 1,
        isCovered,
      };
    });
    return cells.length === 0 ? [] : [{ row, cells }];
  });
}

function covers({ column, columns }: Area, place: number): boolean {
  return column <= place && place < column + columns;
}

const nothing: XmlElement = { name: '', attributes: new Map(), children: [] };
