import type { Transcript } from '../../block.ts';
import type { Notebook } from '../../notebook.ts';
import { typeset } from '../typeset.ts';
import { elementsOf } from './elements.ts';
import type { PdfProblem } from './ink/ink.ts';
import { areNameless } from './nameless.ts';
import { inkOfFile } from './open.ts';

export { type PdfResources, usePdfResources } from './resources.ts';

const kind = ' PDF 文件';

/** Reads a PDF file: characters by their places to lines, paragraphs and tables. Null where there is nothing to read, with the reason told. */
export async function readPdf(
  bytes: Uint8Array,
  mediaType: string,
  notebook: Notebook,
): Promise<Transcript | null> {
  const pages = await inkOfFile(bytes);
  if (!Array.isArray(pages)) {
    tell(pages, notebook);
    return null;
  }
  const glyphs = pages.flatMap((page) => page.glyphs);
  if (glyphs.every((glyph) => glyph.text.trim() === ''))
    notebook.tell('read/no-text', { pages: pages.length });
  else if (areNameless(glyphs)) notebook.tell('read/nameless-characters', {});
  else return { ...typeset(elementsOf(pages)), encoding: null, mediaType };
  return null;
}

function tell(problem: PdfProblem, notebook: Notebook): void {
  if (problem.kind === 'protected') notebook.tell('read/protected', { kind });
  else if (problem.kind === 'unsafe') notebook.tell('read/unsafe', { reason: problem.reason });
  else notebook.tell('read/damaged', { kind, reason: problem.reason });
}
