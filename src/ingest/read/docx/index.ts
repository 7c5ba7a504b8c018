import type { Transcript } from '../../block.ts';
import type { Notebook } from '../../notebook.ts';
import { withPipedTables } from '../piped-rows.ts';
import { typeset } from '../typeset.ts';
import { ZipProblem } from '../zip-problem.ts';
import { contentOf } from './alternate.ts';
import { readBody } from './body.ts';
import { openPackage } from './package.ts';
import { wordDocumentOf } from './word-document.ts';
import { childOf, XmlProblem } from './xml.ts';

const kind = ' Word 文件';

/** Reads a Word file (.docx): what it prints, as lines and tables. Null where it cannot be read, with the reason told. */
export function readDocx(bytes: Uint8Array, mediaType: string, notebook: Notebook): Transcript | null {
  if (isCompoundFile(bytes)) {
    // A .docx that is no zip: with a password, Word wraps it into its old format; else it is an old file renamed.
    if (isEncrypted(bytes)) notebook.tell('read/protected', { kind });
    else notebook.tell('read/unsupported', { kind: '旧版 Word 文件，只是扩展名写成了 .docx' });
    return null;
  }
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
    tellProblem(error, notebook);
  }
  return null;
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** The old format names its streams in UTF-16, at even places. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

/** What a file is to blame for is told; anything else is a fault of ours and goes on. */
function tellProblem(error: unknown, notebook: Notebook): void {
  if (error instanceof ZipProblem && error.kind === 'protected') notebook.tell('read/protected', { kind });
  else if (error instanceof ZipProblem && error.kind === 'unsafe')
    notebook.tell('read/unsafe', { reason: error.message });
  else if (error instanceof ZipProblem || error instanceof XmlProblem)
    notebook.tell('read/damaged', { kind, reason: error.message });
  else throw error;
}
