import type { DocumentTexts } from './publish/index.ts';

/** The handle of the texts of one document that were laid aside: only whoever laid them aside can read it. */
export type KeptTexts = string;

/** Where an ingest puts its files: a folder, or the memory of a test. */
export interface Store {
  /** Writes a file, or continues a table that was begun. */
  write(path: string, text: string): void;
  /** One of the texts of a document that were laid aside. */
  kept(texts: KeptTexts, name: keyof DocumentTexts): string;
  /** Writes a file that is one of those texts, or continues one that was begun. */
  place(path: string, texts: KeptTexts, name: keyof DocumentTexts): void;
}

/** Lays the texts of documents aside until it is known where they belong: those of a large archive do not fit in memory. */
export interface TextKeeper {
  keep(texts: DocumentTexts): KeptTexts;
}
