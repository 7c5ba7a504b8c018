import type { Transcript } from '../block.ts';
import type { Notebook } from '../notebook.ts';
import { blocksOf } from './blocks.ts';
import { decode } from './decode.ts';
import { linesOf } from './lines.ts';
import { pageOfText } from './markup-in-text.ts';
import { isTooLong } from './text-limits.ts';

/** Reads plain text and Markdown: the transcript is the file, but for one with tables in HTML. Null where there is nothing to read, with the reason told. */
export function readText(
  bytes: Uint8Array,
  mediaType: string,
  notebook: Notebook,
): Transcript | null | Promise<Transcript | null> {
  const decoded = decode(bytes);
  if (decoded === null) {
    notebook.tell('read/garbled', { encoding: '编码不明' });
    return null;
  }
  const page = pageOfText(decoded.text);
  if (page !== null) return readPage(page, decoded.encoding, mediaType, notebook);
  const lines = linesOf(decoded.text);
  if (isTooLong(lines, notebook)) return null;
  const blocks = blocksOf(lines);
  if (blocks.length === 0) {
    notebook.tell('read/empty', {});
    return null;
  }
  return { lines, blocks, encoding: decoded.encoding, mediaType };
}

/** The reader of web pages is loaded when first met, so that reading plain text costs nothing more. */
async function readPage(
  page: string,
  encoding: string,
  mediaType: string,
  notebook: Notebook,
): Promise<Transcript | null> {
  const { readHtml } = await import('./html/index.ts');
  const transcript = readHtml(new TextEncoder().encode(page), mediaType, notebook);
  return transcript && { ...transcript, encoding };
}
