import { isRecord } from './drawing/arguments.ts';
import { getDocument, noPage, type PDFDocumentProxy } from './drawing/library.ts';
import { inkOf } from './drawing/page-ink.ts';
import { inflatesTooFar } from './inflated-size.ts';
import type { InkReading, PageInk, PdfProblem } from './ink/ink.ts';
import { pdfResources } from './resources.ts';

const limits = { pages: 200, glyphs: 400_000 };

/** Reads the ink of all pages, or says why not. Never throws for bad input. How long it may take is for those to say who can end it. */
export async function inkOfFile(bytes: Uint8Array): Promise<InkReading> {
  if (inflatesTooFar(bytes)) return { kind: 'unsafe', reason: '内容解开以后过大' };
  const task = getDocument({
    // A copy: the library takes the bytes away from whoever hands them over.
    data: Uint8Array.from(bytes),
    ...pdfResources(),
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: false,
    ownerDocument: noPage as unknown as HTMLDocument,
    isEvalSupported: false,
    enableXfa: false,
    // Pictures are not looked at.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return await pagesOf(await task.promise);
  } catch (error) {
    return problemOf(error);
  } finally {
    // What goes wrong in closing a broken file is of no interest.
    await task.destroy().catch(() => undefined);
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<InkReading> {
  if (document.numPages > limits.pages)
    return { kind: 'unsafe', reason: `有 ${document.numPages} 页，上限是 ${limits.pages} 页` };
  const layers = await document.getOptionalContentConfig();
  const pages: PageInk[] = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const ink = await inkOf(page, (layer) => layers.isVisible(layer) !== false);
    page.cleanup();
    pages.push(ink);
    glyphs += ink.glyphs.length;
    if (glyphs > limits.glyphs) return { kind: 'unsafe', reason: `文字超过 ${limits.glyphs} 个` };
  }
  return pages;
}

function problemOf(error: unknown): PdfProblem {
  const name = isRecord(error) ? String(error.name) : '';
  return name === 'PasswordException' ? { kind: 'protected' } : { kind: 'damaged', reason: '内部结构不完整' };
}
