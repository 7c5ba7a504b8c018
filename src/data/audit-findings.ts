import type { About, Severity } from '../model/finding.ts';
import { allReports } from './archive.ts';
import { eachRow } from './csv-rows.ts';
import { once } from './once.ts';
import { question } from './questions.ts';

/** A finding of a published report, from the table of all of them. */
export interface ArchiveFinding {
  code: string;
  year: number;
  rule: string;
  about: About;
  severity: Severity;
  path: string | null;
  message: string;
  line: number | null;
  /** When and why it was accepted; null where it was not. */
  accepted: { date: string; reason: string } | null;
}

/** All findings of published reports, in the order of the reports. */
export const allFindings = question('allFindings', (): readonly ArchiveFinding[] => findings());

const findings = once(loadFindings);
const byCounty = once(() => Map.groupBy(findings(), ({ code }) => countyOf(code)));

/** The county, city or province in whose register a government stands: the first six digits of its code. */
export function countyOf(code: string): string {
  return code.slice(0, 6);
}

export const findingsIn = question(
  'findings',
  (county: string): readonly ArchiveFinding[] => byCounty().get(county) ?? [],
);

function loadFindings(): ArchiveFinding[] {
  const files = new Map(allReports().map(({ id, file }) => [id, file]));
  const found: ArchiveFinding[] = [];
  eachRow('findings.csv', (row) => {
    const { government = '', year = '', rule = '', path = '', message = '', line = '' } = row;
    // A file that could not be published has no page to lead to.
    if (files.get(`${government}-${year}`) !== row.file) return;
    const { about = '', severity = '', acceptedAt = '', acceptedReason = '' } = row;
    found.push({
      code: government,
      year: Number(year),
      rule,
      about: about as About,
      severity: severity as Severity,
      path: path === '' ? null : path,
      message,
      line: line === '' ? null : Number(line),
      accepted: acceptedAt === '' ? null : { date: acceptedAt, reason: acceptedReason },
    });
  });
  return found;
}
