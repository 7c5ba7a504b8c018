import type { Transcript } from '../block.ts';
import type { Notebook } from '../notebook.ts';
import { blocksOf } from './blocks.ts';
import { decode } from './decode.ts';
import { linesOf } from './lines.ts';

/** Reads plain text and Markdown: the transcript is the file. Null where there is nothing to read, with the reason told. */
export function readText(bytes: Uint8Array, mediaType: string, notebook: Notebook): Transcript | null {
  const decoded = decode(bytes);
  if (decoded === null) {
    notebook.tell('read/garbled', { encoding: '编码不明' });
    return null;
  }
  const lines = linesOf(decoded.text);
  const blocks = blocksOf(lines);
  if (blocks.length === 0) {
    notebook.tell('read/empty', {});
    return null;
  }
  return { lines, blocks, encoding: decoded.encoding, mediaType };
}
