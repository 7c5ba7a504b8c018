import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { national } from '../register/national-register.ts';
import { altered, printedReport } from './printed-report.ts';

/** The line on which the report says from when to when it counts, and the lines of what is found about that. */
async function linesOf(...changes: [string, string][]): Promise<{ printed: number; found: unknown[] }> {
  const bytes = new TextEncoder().encode(altered(printedReport('2019'), ...changes));
  const { report, transcript } = await readReport({ file: '年报.txt', bytes }, national);
  const found = report.findings.filter(({ rule }) => rule.startsWith('check/'));
  return {
    printed: transcript.findIndex((line) => line.includes('统计期限')) + 1,
    found: found.map(({ rule, line }) => `${rule} ${line}`),
  };
}

test.each<[what: string, changes: [string, string][], rules: string[]]>([
  ['of last year', [['统计期限自2019年1月1日至2019年', '统计期限自2018年1月1日至2018年']], ['check/year']],
  ['that ends too early', [['12月31日', '11月30日']], ['check/period']],
  [
    'broken over two lines',
    [['统计期限自2019年1月1日至2019年', '统计期限自2018年1月1日\n至2018年']],
    ['check/year'],
  ],
])('a period %s is told where it stands', async (_, changes, rules) => {
  const { printed, found } = await linesOf(...changes);
  expect(printed).toBeGreaterThan(0);
  expect(found).toEqual(rules.map((rule) => `${rule} ${printed}`));
});

test('a period of which the page has lost characters is neither missing nor judged', async () => {
  const lost: [string, string] = [
    '统计期限自2019年1月1日至2019年12月31日',
    '统计期限自201911日起至20191231日止',
  ];
  expect((await linesOf(lost)).found).toEqual([]);
  expect((await linesOf([lost[0], '没有写明'])).found).toEqual(['check/period-missing null']);
});
