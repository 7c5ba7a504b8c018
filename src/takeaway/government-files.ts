import { KeyFigures, type ReportSummary } from '../model/archive.ts';
import type { RegisteredGovernment } from '../model/government.ts';

/** What the page of a government or place shows, as data: its own reports and those of the places directly below it. */
export interface GovernmentData {
  government: RegisteredGovernment;
  /** The digest of all that is here: another one where anything is another, and no other because of other places. */
  version: string;
  children: readonly RegisteredGovernment[];
  /** Oldest first, its own before those of the places below. */
  reports: readonly ReportSummary[];
}

const figureNames = KeyFigures.keyof().options;
const head = [
  'government',
  'place',
  'level',
  'year',
  'form',
  'scope',
  'publishedAt',
  ...figureNames,
  'checksPassed',
  'checksFailed',
  'checksNotAssessable',
];

export function governmentJson(data: GovernmentData): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** One line a report. Null stays empty and is never 0. */
export function governmentCsv({ government, children, reports }: GovernmentData): string {
  const governments = new Map([government, ...children].map((entry) => [entry.code, entry]));
  const rows = reports.map((report) => {
    const { code, year, form, scope, publishedAt, figures, checks } = report;
    const { place = '', level = '' } = governments.get(code) ?? {};
    const numbers = figureNames.map((name) => figures[name]);
    const tally = [checks.pass, checks.fail, checks.notAssessable];
    return [code, place, level, year, form, scope, publishedAt, ...numbers, ...tally];
  });
  return `\ufeff${[head, ...rows].map((row) => `${row.map((value) => value ?? '').join(',')}\r\n`).join('')}`;
}
