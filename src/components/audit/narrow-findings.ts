import { type AuditCounts, type AuditRow, auditKinds } from './audit-row.ts';

/** What a reader chose; an empty text stands for all. */
export interface AuditChoice {
  place: string;
  year: string;
  rule: string;
  kind: string;
}

export const choiceNames = ['place', 'year', 'rule', 'kind'] as const;

/** The choice that an address names. */
export function choiceOf(address: URLSearchParams): AuditChoice {
  const [place = '', year = '', rule = '', kind = ''] = choiceNames.map((name) => address.get(name) ?? '');
  return { place, year, rule, kind };
}

/** Whether a finding is among the chosen. Problems of our reading are told only where they are asked for. */
export function isChosen(
  choice: AuditChoice,
  { county, year, rule, kind }: { county: string; year: number; rule: string; kind: string },
): boolean {
  const isKind = choice.kind === '' ? kind !== 'reading' : kind === choice.kind;
  return (
    isKind &&
    county.startsWith(choice.place) &&
    (choice.year === '' || String(year) === choice.year) &&
    (choice.rule === '' || rule === choice.rule)
  );
}

/** How many findings are chosen, and the counties that hold them, in the order of their codes. */
export function narrowedCounts(
  { counties, rules, counts }: AuditCounts,
  choice: AuditChoice,
): { count: number; counties: string[] } {
  const holding = new Set<string>();
  let found = 0;
  for (const [countyAt, year, ruleAt, kindAt, count] of counts) {
    const [county = '', rule = '', kind = ''] = [counties[countyAt], rules[ruleAt], auditKinds[kindAt]];
    if (!isChosen(choice, { county, year, rule, kind })) continue;
    holding.add(county);
    found += count;
  }
  return { count: found, counties: [...holding].sort() };
}

export function narrowedRows(rows: readonly AuditRow[], choice: AuditChoice): AuditRow[] {
  return rows.filter((row) => isChosen(choice, { ...row, county: row.code.slice(0, 6) }));
}
