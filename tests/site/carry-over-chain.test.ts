import { expect, test } from 'vitest';
import { carryOverChain } from '../../src/components/government/carry-over-chain.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { ReportAudit } from '../../src/model/audit.ts';
import type { Check } from '../../src/model/finding.ts';

const report = (year: number, carriedOver: number | null, carriedForward: number | null) =>
  ({ year, figures: { carriedOver, carriedForward } }) as ReportSummary;
const check = (
  outcome: Check['outcome'],
  reason: string | null = null,
  rule = 'years/carry-over',
): Check => ({
  rule,
  path: 'applications.carriedOver.total',
  outcome,
  expected: null,
  actual: null,
  reason,
  operands: [],
});
const audit = (year: number, ...checks: Check[]): ReportAudit => ({
  code: '1',
  year,
  checks,
  findings: [],
  likeness: [],
  versions: [],
  reply: null,
});

test('each report is joined to the one before it, with passes, breaks and reasons', () => {
  const reports = [
    report(2018, null, null),
    report(2019, 0, 3),
    report(2020, 3, 1),
    report(2021, 2, 0),
    report(2023, 0, 0),
  ];
  const audits = [
    audit(2020, check('pass'), check('pass'), check('fail', null, 'years/items')),
    audit(2021, check('pass'), check('fail')),
    audit(2023, check('not-assessable', '本站没有可用的 2022 年报告，接不上')),
  ];
  expect(carryOverChain(reports, audits).map(({ year, joint }) => [year, joint])).toEqual([
    [2019, null],
    [2020, { passed: 2, failed: 0, reason: null }],
    [2021, { passed: 1, failed: 1, reason: null }],
    [2023, { passed: 0, failed: 0, reason: '本站没有可用的 2022 年报告，接不上' }],
  ]);
});
