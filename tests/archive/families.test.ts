import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/model/finding.ts';
import { altered, printedReport } from '../rules/printed-report.ts';
import { inTheNameOf } from './archive-faults.ts';
import { ingested } from './ingested.ts';

const township = altered(printedReport('2019'), ['\t1\t-1\t0', '\t3\t-1\t1']);
const source = (file: string, text: string) => ({ file, bytes: strToU8(text) });
const quiet = (text: string) => text.replace(/\t(?:-?\d+(?:\.\d+ 万元)?)(?=[\t\n])/g, '\t0');
/** The county's own: three in each cell that decides, more than its two townships together. */
const county = altered(inTheNameOf(township, '中卫市沙坡头区人民政府'), ['\t3\t-1\t1', '\t9\t-1\t3']);
const otherTownship = inTheNameOf(township, '沙坡头区滨河镇人民政府');
const ofRule = (checks: readonly Check[] | undefined, rule: string) =>
  (checks ?? []).filter((check) => check.rule === rule);

describe('a county and its townships', () => {
  test('each township is put beside the county, cell by cell', async () => {
    const { auditOf } = await ingested([source('县.txt', county), source('乡.txt', township)]);
    const checks = ofRule(auditOf('640502200', 2019)?.checks, 'parent/child');
    expect(checks.find(({ path }) => path === 'disclosure.licensing.decisions')).toMatchObject({
      outcome: 'pass',
      expected: 3,
      actual: 1,
      operands: ['640502-2019#disclosure.licensing.decisions', 'disclosure.licensing.decisions'],
    });
    expect(ofRule(auditOf('640502', 2019)?.checks, 'parent/sum')).toEqual([]);
  });

  test('the townships together are put beside the county', async () => {
    const { auditOf } = await ingested([
      source('县.txt', county),
      source('乡.txt', township),
      source('镇.txt', otherTownship),
    ]);
    const checks = ofRule(auditOf('640502', 2019)?.checks, 'parent/sum');
    const licensing = checks.find(({ path }) => path === 'disclosure.licensing.decisions');
    expect(licensing).toMatchObject({ outcome: 'pass', expected: 2, actual: 3 });
    expect(licensing?.operands).toEqual([
      '640502100-2019#disclosure.licensing.decisions',
      '640502200-2019#disclosure.licensing.decisions',
      'disclosure.licensing.decisions',
    ]);
  });

  test('the report of the office is never added', async () => {
    const office = inTheNameOf(township, '中卫市沙坡头区人民政府办公室');
    const { auditOf } = await ingested([
      source('县.txt', county),
      source('办.txt', office),
      source('乡.txt', township),
      source('镇.txt', otherTownship),
    ]);
    const checks = ofRule(auditOf('640502', 2019)?.checks, 'parent/sum');
    expect(checks.flatMap(({ operands }) => operands).join(' ')).not.toContain('office');
    expect(ofRule(auditOf('640502/office', 2019)?.checks, 'parent/office-apart')).toMatchObject([
      { outcome: 'pass', expected: '不全相同' },
    ]);
  });

  test('an office that a ministry leads is none of the county’s', async () => {
    const busy = altered(inTheNameOf(township, '沙坡头区税务局'), ['\t3\t-1\t1', '\t3\t-1\t99']);
    const files = [source('县.txt', county), source('税.txt', busy), source('乡.txt', township)];
    const { auditOf } = await ingested(files);
    expect(ofRule(auditOf('640502/tax', 2019)?.checks, 'parent/child')).toEqual([]);
    expect(ofRule(auditOf('640502', 2019)?.checks, 'parent/sum')).toEqual([]);
  });

  test('zeros prove nothing and are not counted as passed', async () => {
    const { auditOf } = await ingested([source('县.txt', county), source('乡.txt', quiet(township))]);
    expect(ofRule(auditOf('640502200', 2019)?.checks, 'parent/child')).toEqual([]);
  });

  test('another year is not put beside it', async () => {
    const { auditOf } = await ingested([
      source('县.txt', county),
      source('乡.txt', altered(township, ['2019年', '2020年'])),
    ]);
    expect(ofRule(auditOf('640502200', 2020)?.checks, 'parent/child')).toEqual([]);
  });
});

test('a number that the report does not print is no number to judge by', async () => {
  const uncertain = altered(county, ['行政许可\t9\t-1\t3', '行政许可\t9\t-1\t/']);
  const { auditOf } = await ingested([source('县.txt', uncertain), source('乡.txt', township)]);
  const checks = ofRule(auditOf('640502200', 2019)?.checks, 'parent/child');
  expect(checks.find(({ path }) => path === 'disclosure.licensing.decisions')).toMatchObject({
    outcome: 'not-assessable',
    reason: '2019 年的报告有标为不适用的格',
  });
});
