import type { Register } from '../model/register.ts';
import {
  type ComparedRecord,
  type EarlierLikeness,
  fingerprintsOf,
  likenessToEarlier,
} from './archive/index.ts';
import type { ReadDocument } from './read-report.ts';

/** A report with its text. */
export type LikenedText = Pick<ReadDocument, 'report' | 'transcript'>;

/**
 * How much of a report's text stands in that of the year before, as the archive likens them. Nothing where one of them
 * has no address there yet.
 */
export function yearLikeness(before: LikenedText, own: LikenedText, register: Register): EarlierLikeness[] {
  const [earlier, later] = [before, own].map((text) => comparedRecord(text, register));
  if (!earlier || !later) return [];
  const transcriptOf = (record: ComparedRecord) => (record === later ? own : before).transcript;
  return likenessToEarlier(later, earlier, transcriptOf, register);
}

function comparedRecord({ report, transcript }: LikenedText, register: Register): ComparedRecord | null {
  const { id, government, year, form } = report;
  if (id === null || government.code === null || year === null) return null;
  const summary = { id, code: government.code, year, form };
  return { summary, government, sentences: fingerprintsOf(report, transcript, register) };
}
