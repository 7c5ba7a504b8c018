import type { Likeness } from '../../model/audit.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { Register } from '../../model/register.ts';
import { judgeLikeness, type TranscriptOf } from './likeness/index.ts';
import { judgeFamilies } from './parent/index.ts';
import type { Verdict } from './verdict.ts';
import { judgeYears } from './years/index.ts';

/** What the archive says of one report. */
export interface ArchiveWord {
  verdicts: readonly Verdict[];
  likeness: readonly Likeness[];
}

/**
 * What the archive as a whole says of each of its reports, by their ids. The records are those of the reports that
 * hold, in the order of government and year.
 */
export function wordOfArchive(
  records: readonly ReportRecord[],
  transcriptOf: TranscriptOf,
  register: Register,
): Map<string, ArchiveWord> {
  const words = new Map<string, { verdicts: Verdict[]; likeness: Likeness[] }>(
    records.map(({ summary }) => [summary.id, { verdicts: [], likeness: [] }]),
  );
  const governments = Map.groupBy(records, ({ summary }) => summary.code);
  for (const [id, verdicts] of [...[...governments.values()].flatMap(judgeYears), ...judgeFamilies(records)])
    words.get(id)?.verdicts.push(...verdicts);
  for (const { id, verdict, likeness } of judgeLikeness(records, transcriptOf, register)) {
    words.get(id)?.verdicts.push(verdict);
    if (likeness !== null) words.get(id)?.likeness.push(likeness);
  }
  return words;
}
