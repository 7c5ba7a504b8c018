import { expect, test } from 'vitest';
import {
  corrected,
  mended,
  practiceReport,
  type Written,
  withSlips,
} from '../../scripts/guide/practice-report.ts';
import { readReport } from '../../src/ingest/index.ts';
import { seedRegister } from '../reader/register.ts';

const register = seedRegister();
const findingsOf = async (written: Written) => {
  const bytes = await practiceReport(written);
  const { report } = await readReport({ file: '滨河镇2025.docx', bytes }, register);
  expect(report.id).toBe('640502100-2025');
  return report.findings;
};

test('the three slips of a clerk are told, each at its place', async () => {
  const findings = await findingsOf(withSlips);
  const at = (rule: string) => findings.find((finding) => finding.rule === rule);
  expect(at('check/row-total')).toMatchObject({
    path: 'applications.newlyReceived.total',
    expected: 3,
    actual: 4,
  });
  expect(at('check/year')?.message).toContain('2024');
  expect(at('narrative/amount-unit')).toMatchObject({ path: 'otherMatters', expected: 0.12, actual: 1200 });
  expect(at('narrative/amount-unit')?.related[0]?.path).toBe('disclosure.fees.amount');
  for (const rule of ['check/row-total', 'check/year', 'narrative/amount-unit'])
    expect(at(rule)?.line).not.toBe(null);
});

test.each([
  ['mended', mended],
  ['corrected once more', corrected],
])('once %s, nothing at all is told', async (_, written) => {
  expect(await findingsOf(written)).toEqual([]);
});
