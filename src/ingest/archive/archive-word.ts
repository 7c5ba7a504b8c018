import type { Likeness } from '../../model/audit.ts';
import type { ReportRecord } from '../../model/record.ts';
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
export function wordOfArchive(records: readonly ReportRecord[]): Map<string, ArchiveWord> {
  const words = new Map<string, ArchiveWord>();
  for (const reports of Map.groupBy(records, ({ summary }) => summary.code).values()) {
    for (const [id, verdicts] of judgeYears(reports)) words.set(id, { verdicts, likeness: [] });
  }
  return words;
}
