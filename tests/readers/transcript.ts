import { Notebook } from '../../src/ingest/notebook.ts';
import { read } from '../../src/ingest/read/index.ts';

export interface Reading {
  /** Lines that are not empty. */
  lines: string[];
  /** The grids as rows of cells. */
  grids: string[][][];
  /** The rules of what was told. */
  told: string[];
  pages: (number | undefined)[];
  encoding: string | null;
}

/** What the reader for a kind of file makes of bytes. */
export async function readingOf(file: string, bytes: Uint8Array): Promise<Reading> {
  const notebook = new Notebook();
  const transcript = await read(file, bytes, notebook);
  const blocks = transcript?.blocks ?? [];
  return {
    lines: (transcript?.lines ?? []).filter((line) => line !== ''),
    grids: blocks.flatMap((block) =>
      block.kind === 'grid' ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
    ),
    told: notebook.findings.map(({ rule }) => rule),
    pages: blocks.flatMap((block) =>
      (block.kind === 'grid' ? block.rows.flat() : block.lines).map(({ place }) => place.page),
    ),
    encoding: transcript?.encoding ?? null,
  };
}
