import type { Transcript } from '../../block.ts';
import type { Notebook } from '../../notebook.ts';
import { tellOfficeProblem } from '../office-problem.ts';
import { type Element, typeset } from '../typeset.ts';
import { Zip } from '../zip.ts';
import { elementsOfSheet } from './elements.ts';
import { readSheet } from './sheet.ts';
import { openWorkbook } from './workbook.ts';

/** Reads a spreadsheet (.xlsx): what its sheets show, as lines and tables. Null where it cannot be read, with the reason told. */
export function readSpreadsheet(bytes: Uint8Array, mediaType: string, notebook: Notebook): Transcript | null {
  try {
    const workbook = openWorkbook(new Zip(bytes));
    const elements = workbook.sheets.flatMap((sheet): Element[] =>
      elementsOfSheet(readSheet(sheet, workbook.values)),
    );
    const { lines, blocks } = typeset(elements);
    if (blocks.length > 0) return { lines, blocks, encoding: null, mediaType };
    notebook.tell('read/empty', {});
  } catch (error) {
    tellOfficeProblem(error, '电子表格', notebook);
  }
  return null;
}
