import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import type { Paper } from '../../reader/paper.ts';
import { mergedCells } from '../merged-cells.ts';

/** A report as a program saves its sheet: a merged cell is its text and then nothing; rows may be filled up to the width of the sheet. */
export function csvReport(paper: Paper, isFilled: boolean): Uint8Array {
  const rows = paper.parts.flatMap((part) =>
    part.kind === 'grid'
      ? mergedCells(part.lines).map((cells) => {
          const row: string[] = [];
          for (const { text, column } of cells) row[column] = text;
          return Array.from(row, (text) => text ?? '');
        })
      : part.lines.map((line) => [line]),
  );
  const width = isFilled ? Math.max(...rows.map((row) => row.length)) : 0;
  const filled = rows.map((row) => [...row, ...Array(Math.max(0, width - row.length)).fill('')]);
  return strToU8(Papa.unparse(filled));
}
