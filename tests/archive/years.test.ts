import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/ingest/index.ts';
import type { Check } from '../../src/model/finding.ts';
import { altered, printedReport } from '../rules/printed-report.ts';
import { inTheNameOf } from './archive-faults.ts';
import { type Ingested, ingested } from './ingested.ts';

const code = '640502200';
const trial = printedReport('2019');
const revised = printedReport('2021');
const source = (file: string, text: string): SourceFile => ({ file, bytes: strToU8(text) });

/** Three years that agree with each other: 1 − 1 licences are 0 a year later, and so on. */
const later = altered(trial, ['2019年', '2020年'], ['\t1\t-1\t', '\t0\t0\t']);
const years = [source('2019.txt', trial), source('2020.txt', later), source('2021.txt', revised)];
const isOverYears = ({ rule }: { rule: string }) => rule.startsWith('years/');
const outcomes = (checks: readonly Check[], rule: string) =>
  checks.filter((check) => check.rule === rule).map(({ outcome }) => outcome);

describe('years that agree with each other', () => {
  let run: Ingested;
  beforeAll(async () => {
    run = await ingested(years);
  });

  test('are told nothing, and every check is published as passed', () => {
    expect(run.findings.filter(isOverYears)).toEqual([]);
    const checks = run.auditOf(code, 2020)?.checks ?? [];
    expect(outcomes(checks, 'years/carry-over')).toEqual(Array(7).fill('pass'));
    expect(outcomes(checks, 'years/items')).toEqual(Array(5).fill('pass'));
    expect(outcomes(checks, 'years/total-disclosed')).toEqual(['pass']);
    expect(outcomes(checks, 'years/pending')).toEqual(['pass', 'pass', 'pass']);
  });

  test('say with each check the cells of both reports', () => {
    const [check] = run.auditOf(code, 2020)?.checks ?? [];
    expect(check).toMatchObject({ path: 'applications.carriedOver.naturalPerson', expected: 1, actual: 1 });
    expect(check?.operands).toEqual([
      `${code}-2019#applications.carriedForward.naturalPerson`,
      'applications.carriedOver.naturalPerson',
    ]);
  });

  test('are in the tables and in the index', () => {
    expect(run.files.get('checks.csv')).toContain(`${code},2020,years/carry-over,`);
    const summary = run.archive.reports.find(({ year }) => year === 2020);
    const own = run.reportOf(`reports/${code}/2020.json`).checks.length;
    const all = Object.values(summary?.checks ?? {}).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(own + (run.auditOf(code, 2020)?.checks.length ?? 0));
  });

  test('are not compared across a change of form', () => {
    const checks = run.auditOf(code, 2021)?.checks.filter(isOverYears) ?? [];
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['not-assessable']));
    expect(checks[0]?.reason).toContain('口径不同');
  });

  test('the order in which they come does not matter', async () => {
    const other = await ingested(years.toReversed());
    expect([...other.files].sort()).toEqual([...run.files].sort());
  });
});

test('a missing year is said, and nothing is compared across it', async () => {
  const { auditOf, findings } = await ingested([
    source('a.txt', revised),
    source('b.txt', altered(revised, ['2021年', '2023年'])),
  ]);
  const checks = auditOf(code, 2023)?.checks.filter(isOverYears) ?? [];
  expect(checks.map(({ outcome }) => outcome)).toEqual(Array(checks.length).fill('not-assessable'));
  expect(checks[0]?.reason).toBe('本站没有可用的 2022 年报告，接不上');
  expect(findings.filter(isOverYears)).toEqual([]);
});

test('a cell that was not read with certainty is not judged', async () => {
  const blank = altered(later, [
    '二、上年结转政府信息公开申请数量\t\t\t1',
    '二、上年结转政府信息公开申请数量\t\t\t/',
  ]);
  const { auditOf } = await ingested([source('a.txt', trial), source('b.txt', blank)]);
  const check = auditOf(code, 2020)?.checks.find(
    ({ path }) => path === 'applications.carriedOver.naturalPerson',
  );
  expect(check).toMatchObject({ outcome: 'not-assessable', expected: null, actual: null });
  expect(check?.reason).toBe('2020 年的报告有标为不适用的格');
});

describe('one number changed in three years that agree', () => {
  const revisedYears = [2021, 2022, 2023].map((year) => altered(revised, ['2021年', `${year}年`]));
  const injected: [what: string, rule: string, year: number, from: string, to: string][] = [
    [
      'carried over',
      'years/carry-over',
      2022,
      '二、上年结转政府信息公开申请数量\t\t\t1',
      '二、上年结转政府信息公开申请数量\t\t\t3',
    ],
    [
      'carried forward',
      'years/carry-over',
      2023,
      '四、结转下年度继续办理\t\t\t1',
      '四、结转下年度继续办理\t\t\t3',
    ],
    ['in force', 'years/in-force', 2022, '规范性文件\t1\t1\t1', '规范性文件\t1\t1\t4'],
    ['issued', 'years/in-force', 2022, '规范性文件\t1\t1\t1', '规范性文件\t3\t1\t1'],
    ['repealed', 'years/in-force', 2022, '规范性文件\t1\t1\t1', '规范性文件\t1\t0\t1'],
  ];

  test.each(injected)('%s is found by %s', async (_, rule, year, from, to) => {
    const changed = rule === 'years/carry-over' && year === 2023 ? 2022 : year;
    const files = revisedYears.map((text, index) =>
      source(`${index}.txt`, index + 2021 === changed ? altered(text, [from, to]) : text),
    );
    const { auditOf } = await ingested(files);
    const found = auditOf(code, year)?.findings.filter((finding) => finding.rule === rule) ?? [];
    expect(found).not.toEqual([]);
    for (const { severity, related, line } of found) {
      expect(severity).toBe('error');
      expect(related[0]?.path).toContain(`${code}-${year - 1}#`);
      expect(line).toBeGreaterThan(0);
    }
  });

  test('unchanged, nothing is found', async () => {
    const { findings } = await ingested(revisedYears.map((text, index) => source(`${index}.txt`, text)));
    expect(findings.filter(isOverYears)).toEqual([]);
  });
});

describe('a department that has changed its name', () => {
  const carried = [
    '二、上年结转政府信息公开申请数量\t\t\t1',
    '二、上年结转政府信息公开申请数量\t\t\t3',
  ] as const;
  const found = async (before: string, after: string) => {
    const next = altered(revised, ['2021年', '2022年'], carried);
    const files = [
      source('a.txt', inTheNameOf(revised, `沙坡头区${before}`)),
      source('b.txt', inTheNameOf(next, `沙坡头区${after}`)),
    ];
    return (await ingested(files)).findings.filter(({ rule }) => rule === 'years/carry-over').length > 0;
  };

  test.each([
    ['教育局', '教育体育局', false],
    ['农业农村局', '农业农村和水务局', false],
    ['教育局', '教育局', true],
    ['教体局', '教育体育局', true],
    ['卫生健康局', '卫生健康委员会', true],
    ['发展和改革局', '发展改革局', true],
    ['市场监管局', '市场监督管理局', true],
  ])('%s, then %s: asked %s', async (before, after, isAsked) => {
    expect(await found(before, after)).toBe(isAsked);
  });
});
