import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';
import { namesPeriod, tellsTime } from '../periods.ts';
import { yearIn } from '../year-in-title.ts';

type Period = NonNullable<Report['period']>;

/** The period is there, is a whole year, and is the year of the title. `lines` is the transcript. */
export function checkPeriod(
  { period, year, title }: Report,
  form: Form,
  lines: readonly string[],
  notebook: Notebook,
): Check[] {
  const titled = (title === null ? null : yearIn(title)) ?? year;
  if (period !== null) return [wholeYear(period, lines, notebook), sameYear(period, titled, lines, notebook)];
  if (lines.some((line) => damaged.test(line)))
    return [checkOf('check/period', 'not-assessable', null, null, '统计期限印得不全')];
  if (lines.some(tellsTime))
    return [checkOf('check/period', 'not-assessable', null, null, '只写了统计截止日期，或统计期限写得不全')];
  // Before 2019 no report had to name its period.
  if (form.hasFixedSections) notebook.tell('check/period-missing', {}, { path: 'period' });
  return [checkOf('check/period', 'not-assessable', null, null, '没有写统计期限')];
}

/** A period that is there, and of which a page has lost characters: `自201211日起至20121231日止`. */
const damaged = /(?:期限|时限|数据)[^。]{0,12}20\d{3,6}\s*(?:月\s*\d{1,2}\s*)?日?\s*起?\s*[至到]/;

function wholeYear(period: Period, lines: readonly string[], notebook: Notebook): Check {
  const printedYear = yearOf(period);
  const expected = `${printedYear}-01-01 至 ${printedYear}-12-31`;
  const actual = `${period.from} 至 ${period.to}`;
  const isWhole = expected === actual || isFirstYear(period);
  const facts = { expected, actual };
  if (!isWhole)
    notebook.tell('check/period', facts, { ...facts, path: 'period', line: lineOf(period, lines) });
  return checkOf('check/period', isWhole ? 'pass' : 'fail', expected, actual, null);
}

function sameYear(period: Period, year: number | null, lines: readonly string[], notebook: Notebook): Check {
  const actual = yearOf(period);
  if (year === null) return checkOf('check/year', 'not-assessable', null, actual, '标题没有年度');
  const facts = { expected: year, actual };
  if (year !== actual)
    notebook.tell('check/year', facts, { ...facts, path: 'period', line: lineOf(period, lines) });
  return checkOf('check/year', year === actual ? 'pass' : 'fail', year, actual, null);
}

function checkOf(
  rule: string,
  outcome: Check['outcome'],
  expected: string | number | null,
  actual: string | number | null,
  reason: string | null,
): Check {
  return { rule, path: 'period', outcome, expected, actual, reason, operands: ['period'] };
}

function yearOf({ from }: Period): number {
  return Number(from.slice(0, 4));
}

/** Where the period stands in the transcript, also where a line ends within it; null where it is found nowhere. */
function lineOf(period: Period, lines: readonly string[]): number | null {
  const whole = lines.findIndex((line) => namesPeriod(line, period));
  const isIn = (line: string, index: number) => namesPeriod(line + (lines[index + 1] ?? ''), period);
  const at = whole < 0 ? lines.findIndex(isIn) : whole;
  return at < 0 ? null : at + 1;
}

/** 条例 (2007) came into force on 1 May 2008: the first reports begin there. */
function isFirstYear({ from, to }: Period): boolean {
  return from === '2008-05-01' && to === '2008-12-31';
}
