import type { ReportAudit } from '../../model/audit.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReportRecord } from '../../model/record.ts';
import { findingOf } from '../../model/rules/index.ts';
import type { Version } from '../../model/version.ts';
import { openAcceptances, withAcceptances } from '../acceptance.ts';
import type { ArchiveWord } from './archive-word.ts';

/** Puts together what the archive says of a report; null where it has nothing to say. */
export function reportAudit(
  record: ReportRecord,
  word: ArchiveWord | undefined,
  versions: readonly Version[],
  more: readonly Finding[],
): ReportAudit | null {
  const { code, year } = record.summary;
  const verdicts = word?.verdicts ?? [];
  const found = [...verdicts.flatMap(({ finding }) => finding ?? []), ...more];
  const audit = {
    code,
    year,
    checks: verdicts.map(({ check }) => check),
    findings: [...withAcceptances(found, record.acceptances), ...unmatched(record, found)],
    likeness: [...(word?.likeness ?? [])],
    versions: [...versions],
    reply: record.reply,
  };
  const { checks, findings, likeness, reply } = audit;
  const isEmpty = [checks, findings, likeness, versions].every((list) => list.length === 0);
  return isEmpty && reply === null ? null : audit;
}

/** An acceptance that fits nothing would one day cover something that nobody has looked at. */
function unmatched({ acceptances }: ReportRecord, findings: readonly Finding[]): Finding[] {
  return openAcceptances(findings, acceptances).map(({ rule, path }) =>
    findingOf('sidecar/unmatched-acceptance', { rule, path: path === undefined ? '' : `，位置 ${path}` }),
  );
}
