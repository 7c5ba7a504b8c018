import type { Transcript } from '../../block.ts';
import type { Notebook } from '../../notebook.ts';
import { tellOfficeProblem } from '../office-problem.ts';
import { withPipedTables } from '../piped-rows.ts';
import { typeset } from '../typeset.ts';
import { childOf } from '../xml.ts';
import { ZipProblem } from '../zip-problem.ts';
import { contentOf } from './alternate.ts';
import { readBody } from './body.ts';
import { openPackage } from './package.ts';
import { wordDocumentOf } from './word-document.ts';

/** Reads a Word file (.docx): what it prints, as lines and tables. Null where it cannot be read, with the reason told. */
export function readDocx(bytes: Uint8Array, mediaType: string, notebook: Notebook): Transcript | null {
  try {
    const parts = openPackage(bytes);
    const body = childOf(parts.document, 'body') ?? parts.document;
    // A file within the file, as some programs make Word files from web pages: its text is not ours to guess.
    if (contentOf(body).some(({ name }) => name === 'altChunk'))
      throw new ZipProblem('damaged', '正文里嵌着另一份文件，读不到它的文字');
    const elements = readBody(body, wordDocumentOf(parts));
    const { lines, blocks } = typeset(withPipedTables(elements));
    if (blocks.length > 0) return { lines, blocks, encoding: null, mediaType };
    notebook.tell('read/empty', {});
  } catch (error) {
    tellOfficeProblem(error, ' Word 文件', notebook);
  }
  return null;
}
