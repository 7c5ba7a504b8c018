import type { EarlierLikeness, LikenedText, ReadDocument, SourceFile } from '../ingest/index.ts';

export type { EarlierLikeness, LikenedText, ReadDocument, SourceFile };

/**
 * What the page asks of the worker that reads. `files`: the folder of the site that holds what the readers need.
 * `refused`: the file took too long before; say so, and do not read it. `liken`: how much of a
 * report's text stands in that of the year before.
 */
export type Question =
  | { kind: 'wake'; files: string }
  | { kind: 'expand'; source: SourceFile }
  | { kind: 'read'; source: SourceFile; refused: string | null }
  | { kind: 'liken'; before: LikenedText; own: LikenedText };

/** What the worker answers, one answer to each question. `loaded`: the addresses that are needed to go on without a network. */
export type Answer =
  | { kind: 'awake'; loaded: string[] }
  | { kind: 'expanded'; sources: SourceFile[] }
  | { kind: 'read'; document: ReadDocument }
  | { kind: 'likened'; likeness: EarlierLikeness[] }
  | { kind: 'failed'; reason: string };
