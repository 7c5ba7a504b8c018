import Papa from 'papaparse';
import type { Transcript } from '../../block.ts';
import type { Notebook } from '../../notebook.ts';
import { decode } from '../decode.ts';
import { typeset } from '../typeset.ts';
import { elementsOfSheet } from './elements.ts';
import type { SheetRow } from './sheet.ts';

/** Reads a sheet that was saved as CSV, whatever parts its cells: RFC 4180, tabs or semicolons. Null where there is nothing to read, with the reason told. */
export function readCsv(bytes: Uint8Array, mediaType: string, notebook: Notebook): Transcript | null {
  const decoded = decode(bytes);
  if (decoded === null) {
    notebook.tell('read/garbled', { encoding: '编码不明' });
    return null;
  }
  const { lines, blocks } = typeset(elementsOfSheet(rowsOf(decoded.text)));
  if (blocks.length > 0) return { lines, blocks, encoding: decoded.encoding, mediaType };
  notebook.tell('read/empty', {});
  return null;
}

/** The rows as a sheet has them. Programs fill each row with empty cells to the width of the sheet: alone beside them, a text is a line. */
function rowsOf(text: string): SheetRow[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  return data.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((cell, at) => ({ column: at + 1, text: cell, columns: 1, rows: 1, isCovered: false })),
  }));
}
