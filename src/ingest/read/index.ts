import type { Transcript } from '../block.ts';
import type { Notebook } from '../notebook.ts';
import { type FileKind, kindOf } from './kind.ts';
import { readText } from './text.ts';
import { isTooLong } from './text-limits.ts';

type Reader = (
  bytes: Uint8Array,
  mediaType: string,
  notebook: Notebook,
) => Transcript | null | Promise<Transcript | null>;

/** One reader per kind of file; each is only “make a good transcript”. Loaded when first met, so that reading text costs nothing more. */
const readers: Partial<Record<FileKind['id'], () => Reader | Promise<Reader>>> = {
  text: () => readText,
  markdown: () => readText,
  html: async () => (await import('./html/index.ts')).readHtml,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  spreadsheet: async () => (await import('./spreadsheet/index.ts')).readSpreadsheet,
  csv: async () => (await import('./spreadsheet/csv.ts')).readCsv,
};

/** Loads all readers before the first file is met, for a page that is to work without a network later. */
export async function loadReaders(): Promise<void> {
  await Promise.all(Object.values(readers).map((load) => load()));
}

/** Loads the reader of a file, for those who count the seconds of the reading alone. */
export async function loadReader(file: string, bytes: Uint8Array): Promise<void> {
  await readers[kindOf(file, bytes).id]?.();
}

/** How bytes become a transcript; who starts the reading may put limits around it. */
export type ReadBytes = (file: string, bytes: Uint8Array, notebook: Notebook) => Promise<Transcript | null>;

const largestFile = 20 * 1024 * 1024;

/** Bytes to a transcript and blocks; null where the file cannot be read, with the reason told. */
export async function read(file: string, bytes: Uint8Array, notebook: Notebook): Promise<Transcript | null> {
  const kind = kindOf(file, bytes);
  const load = readers[kind.id];
  if (bytes.length > largestFile) {
    notebook.tell('read/too-large', { size: megabytes(bytes.length), limit: megabytes(largestFile) });
    return null;
  }
  if (load === undefined) {
    if (kind.id === 'protected') notebook.tell('read/protected', { kind: kind.label });
    else notebook.tell('read/unsupported', { kind: kind.label, way: kind.way ?? '' });
    return null;
  }
  const transcript = await (await load())(bytes, kind.mediaType, notebook);
  return transcript === null || isTooLong(transcript.lines, notebook) ? null : transcript;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
