import type { Check } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { numberText } from '../../text/numbers.ts';

/** All evaluations of one rule in a report, by how they came out. */
export interface CheckGroup {
  rule: string;
  fails: readonly Check[];
  passes: readonly Check[];
  unknown: readonly Check[];
}

/** Checks by rule, in the order in which they were made. */
export function checkGroups(checks: readonly Check[]): CheckGroup[] {
  return [...Map.groupBy(checks, ({ rule }) => rule)].map(([rule, group]) => ({
    rule,
    fails: group.filter(({ outcome }) => outcome === 'fail'),
    passes: group.filter(({ outcome }) => outcome === 'pass'),
    unknown: group.filter(({ outcome }) => outcome === 'not-assessable'),
  }));
}

/** `3 + 4 = 7` for a sum that did not come out, where the finding names the numbers that were added; else null. */
export function sumText(check: Check, report: Pick<Report, 'findings' | 'cells' | 'tables'>): string | null {
  const finding = report.findings.find(({ rule, path }) => rule === check.rule && path === check.path);
  const parts = (finding?.related ?? [])
    .map(({ path }) => numberAt(report, path))
    .filter((part) => part !== 0);
  const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
  return parts.length > 1 && sum === check.expected
    ? `${parts.map((part) => numberText(part ?? 0)).join(' + ')} = ${numberText(sum)}`
    : null;
}

function numberAt(report: Pick<Report, 'tables'>, path: string): number | null {
  let node: unknown = report.tables;
  for (const key of path.split('.')) node = (node as Record<string, unknown> | null | undefined)?.[key];
  return typeof node === 'number' ? node : null;
}
