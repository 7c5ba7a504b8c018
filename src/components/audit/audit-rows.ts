import { governmentOf } from '../../data/archive.ts';
import { type ArchiveFinding, countyOf } from '../../data/audit-findings.ts';
import { toneOf } from '../report/tone.ts';
import { type AuditCount, type AuditCounts, type AuditKind, type AuditRow, auditKinds } from './audit-row.ts';

/** Findings as rows that travel. */
export function auditRows(findings: readonly ArchiveFinding[]): AuditRow[] {
  return findings.map((finding) => {
    const { code, year, rule, message, path, line, accepted } = finding;
    const { place } = governmentOf(code);
    return { code, place, year, rule, kind: kindOf(finding), message, path, line, accepted };
  });
}

export function kindOf(finding: ArchiveFinding): AuditKind {
  return finding.accepted === null ? toneOf(finding) : 'accepted';
}

/** Counts every finding once, by county, year, rule and kind. */
export function auditCounts(findings: readonly ArchiveFinding[]): AuditCounts {
  const [counties, rules] = [
    [...new Set(findings.map(({ code }) => countyOf(code)))].sort(),
    [...new Set(findings.map(({ rule }) => rule))].sort(),
  ];
  const [countyAt, ruleAt] = [numbered(counties), numbered(rules)];
  const keyOf = (finding: ArchiveFinding) =>
    [
      countyAt.get(countyOf(finding.code)),
      finding.year,
      ruleAt.get(finding.rule),
      auditKinds.indexOf(kindOf(finding)),
    ].join(' ');
  const counts = [...Map.groupBy(findings, keyOf)].map(
    ([key, group]) => [...key.split(' ').map(Number), group.length] as unknown as AuditCount,
  );
  return { counties, rules, counts };
}

function numbered(list: readonly string[]): Map<string, number> {
  return new Map(list.map((entry, index) => [entry, index]));
}
