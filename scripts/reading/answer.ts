import type { ReadBytes } from '../../src/ingest/index.ts';
import type { Finding } from '../../src/model/finding.ts';

/** What the reading thread is asked. */
export interface ReadingQuestion {
  file: string;
  bytes: Uint8Array;
}

/** What the reading thread says: that it begins, all it needs being loaded, and then what it found. */
export type ReadingMessage = 'begun' | ReadingAnswer;

/** What the reading thread answers: the transcript, what was told of the file, and a fault of ours where there was one. */
export interface ReadingAnswer {
  transcript: Awaited<ReturnType<ReadBytes>>;
  findings: Finding[];
  fault: string | null;
}
