import type { Transcript } from '../block.ts';
import type { Notebook } from '../notebook.ts';
import { type FileKind, kindOf } from './kind.ts';
import { readText } from './text.ts';

type Reader = (
  bytes: Uint8Array,
  mediaType: string,
  notebook: Notebook,
) => Transcript | null | Promise<Transcript | null>;

/** One reader per kind of file; each is only “make a good transcript”. */
const readers: Partial<Record<FileKind['id'], Reader>> = {
  text: readText,
  markdown: readText,
  // Loaded when first met, so that reading text costs nothing more.
  html: async (...file) => (await import('./html/index.ts')).readHtml(...file),
  pdf: async (...file) => (await import('./pdf/index.ts')).readPdf(...file),
  docx: async (...file) => (await import('./docx/index.ts')).readDocx(...file),
  spreadsheet: async (...file) => (await import('./spreadsheet/index.ts')).readSpreadsheet(...file),
  csv: async (...file) => (await import('./spreadsheet/csv.ts')).readCsv(...file),
};

/** Loads all readers before the first file is met, for a page that is to work without a network later. */
export async function loadReaders(): Promise<void> {
  await Promise.all([
    import('./html/index.ts'),
    import('./pdf/index.ts'),
    import('./docx/index.ts'),
    import('./spreadsheet/index.ts'),
    import('./spreadsheet/csv.ts'),
  ]);
}

/** How bytes become a transcript; who starts the reading may put limits around it. */
export type ReadBytes = (file: string, bytes: Uint8Array, notebook: Notebook) => Promise<Transcript | null>;

const largestFile = 20 * 1024 * 1024;

/** Bytes to a transcript and blocks; null where the file cannot be read, with the reason told. */
export async function read(file: string, bytes: Uint8Array, notebook: Notebook): Promise<Transcript | null> {
  const kind = kindOf(file, bytes);
  const reader = readers[kind.id];
  if (bytes.length > largestFile) {
    notebook.tell('read/too-large', { size: megabytes(bytes.length), limit: megabytes(largestFile) });
    return null;
  }
  if (reader === undefined) {
    if (kind.id === 'protected') notebook.tell('read/protected', { kind: kind.label });
    else notebook.tell('read/unsupported', { kind: kind.label, way: kind.way ?? '' });
    return null;
  }
  return reader(bytes, kind.mediaType, notebook);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
