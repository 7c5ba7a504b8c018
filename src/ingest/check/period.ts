import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** The period is there, is a whole year, and is the year of the title. */
export function checkPeriod(report: Report, form: Form, notebook: Notebook): Check[] {
  const { period, year } = report;
  const result = (
    rule: string,
    outcome: Check['outcome'],
    expected: string | number | null,
    actual: string | number | null,
    reason: string | null,
  ): Check => ({ rule, path: 'period', outcome, expected, actual, reason, operands: ['period'] });
  if (period === null) {
    // Before 2019 no report had to name its period.
    if (form.hasFixedSections) notebook.tell('check/period-missing', {}, { path: 'period' });
    return [result('check/period', 'not-assessable', null, null, '没有写统计期限')];
  }
  const printedYear = Number(period.from.slice(0, 4));
  const expected = `${printedYear}-01-01 至 ${printedYear}-12-31`;
  const actual = `${period.from} 至 ${period.to}`;
  const isWhole = expected === actual || isFirstYear(period);
  if (!isWhole) notebook.tell('check/period', { expected, actual }, { path: 'period', expected, actual });
  const isSameYear = year === printedYear;
  if (year !== null && !isSameYear) {
    notebook.tell(
      'check/year',
      { expected: year, actual: printedYear },
      { path: 'period', expected: year, actual: printedYear },
    );
  }
  return [
    result('check/period', isWhole ? 'pass' : 'fail', expected, actual, null),
    result(
      'check/year',
      year === null ? 'not-assessable' : isSameYear ? 'pass' : 'fail',
      year,
      printedYear,
      year === null ? '标题没有年度' : null,
    ),
  ];
}

/** 条例 (2007) came into force on 1 May 2008: the first reports begin there. */
function isFirstYear({ from, to }: { from: string; to: string }): boolean {
  return from === '2008-05-01' && to === '2008-12-31';
}
