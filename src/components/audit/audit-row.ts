/** What sort of finding it is, as readers choose. */
export type AuditKind = 'ask' | 'info' | 'reading' | 'accepted';

/** A finding as it travels to the page that filters. */
export interface AuditRow {
  code: string;
  place: string;
  year: number;
  rule: string;
  kind: AuditKind;
  message: string;
  path: string | null;
  line: number | null;
  /** When and why it was accepted. */
  accepted: { date: string; reason: string } | null;
}

/** How many findings there are, by the numbers of county, rule and kind in their lists, and by year. */
export type AuditCount = readonly [county: number, year: number, rule: number, kind: number, count: number];

/** `/audit/counts.json`: enough to tell how many there are and which counties to ask. */
export interface AuditCounts {
  counties: readonly string[];
  rules: readonly string[];
  counts: readonly AuditCount[];
}

export const auditKinds: readonly AuditKind[] = ['ask', 'info', 'reading', 'accepted'];
