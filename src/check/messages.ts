import type { ReadDocument, SourceFile } from '../ingest/index.ts';

export type { ReadDocument, SourceFile };

/**
 * What the page asks of the worker that reads. `files`: the folder of the site that holds what the readers need.
 * `refused`: the file took too long before; say so, and do not read it.
 */
export type Question =
  | { kind: 'wake'; files: string }
  | { kind: 'expand'; source: SourceFile }
  | { kind: 'read'; source: SourceFile; refused: string | null };

/** What the worker answers, one answer to each question. `loaded`: the addresses that are needed to go on without a network. */
export type Answer =
  | { kind: 'awake'; loaded: string[] }
  | { kind: 'expanded'; sources: SourceFile[] }
  | { kind: 'read'; document: ReadDocument }
  | { kind: 'failed'; reason: string };
