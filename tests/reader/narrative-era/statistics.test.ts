import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/ingest/index.ts';
import { leafCells } from '../../../src/model/form-leaves.ts';
import { form2008 } from '../../../src/model/forms/form-2008.ts';
import type { Report } from '../../../src/model/report.ts';
import { national } from '../../register/national-register.ts';

const table = form2008.statistics!;
const indicators = leafCells(table).map(({ row }) => row);
const seed = Number(process.env.FC_SEED ?? 20_140_101);
const numRuns = 60 * Number(process.env.FC_RUNS ?? 1);

interface Line {
  id: string | null;
  name: string;
  unit: string;
  value: string;
}

const layouts: Record<string, (line: Line) => string> = {
  'cells between tabs': ({ name, unit, value }) => `${name}\t${unit}\t${value}`,
  'cells between pipes': ({ name, unit, value }) => `| ${name} | ${unit} | ${value} |`,
  'a cell a line': ({ name, unit, value }) => [name, unit, value].filter(Boolean).join('\n'),
  'words in a line': ({ name, unit, value }) => `${name} ${unit} ${value}`.trim(),
  'units in brackets': ({ name, unit, value }) => `${name}${unit && `（${unit}）`}\t${value}`,
};

/** The lines of the table, with the headings that stand over its parts. */
function linesOf(values: ReadonlyMap<string, number>): Line[] {
  let above = '';
  return indicators.flatMap(({ id, label, above: over }) => {
    const value = values.get(id);
    if (value === undefined) return [];
    const heading = over.at(-1) ?? '';
    const isNew = heading !== '' && heading !== above;
    above = heading;
    const line = { id, name: label, unit: /Staff|staff/.test(id) ? '人' : '件', value: String(value) };
    return isNew ? [{ id: null, name: `三、${heading}`, unit: '', value: '' }, line] : [line];
  });
}

const before = [
  '遂溪县建新镇2016年政府信息公开工作年度报告',
  '本报告由广东省湛江市遂溪县建新镇人民政府编制，所列数据的统计期限自2016年1月1日起至2016年12月31日止。',
  '一、概述',
  '全年主动公开政府信息36条，收到申请数 2 件。',
  '二、主动公开政府信息的情况',
  '共主动公开政府信息36条。',
  '三、存在的主要问题和改进措施',
  '公开的内容还不够丰富。',
  '四、需要说明的事项与附表',
];
const after = ['遂溪县建新镇人民政府', '2017年3月1日'];

async function read(lines: readonly string[]): Promise<Report> {
  const bytes = new TextEncoder().encode([...before, ...lines, ...after].join('\n'));
  return (await readReport({ file: '年报.txt', bytes }, national)).report;
}

const numbers = fc.record({
  values: fc.array(fc.nat(99_999), { minLength: indicators.length, maxLength: indicators.length }),
  missing: fc.array(fc.nat(indicators.length - 1), { maxLength: 6 }),
});

describe.each(Object.entries(layouts))('a 统计表 as %s', (_, print) => {
  const headed = (values: ReadonlyMap<string, number>) => [
    '政府信息公开情况统计表',
    print({ id: null, name: '统计指标', unit: '单位', value: '统计数' }),
    ...linesOf(values).map(print),
  ];

  test('comes back with every number, apart from the three tables, and the parts of the report stay whole', async () => {
    const values = new Map(indicators.map(({ id }, at) => [id, at * 7 + 1]));
    const report = await read(headed(values));
    expect(report.findings).toEqual([]);
    expect(report.statistics?.map(({ id, value, state }) => [id, value, state])).toEqual(
      indicators.map(({ id }) => [id, values.get(id), 'read']),
    );
    expect(report.statistics?.find(({ id }) => id === 'received')?.unit).toBe('件');
    expect(report.tables).toEqual({ disclosure: {}, applications: {}, remedies: {} });
    expect(report.sections.map(({ id }) => id)).toEqual([
      'preamble',
      'overview',
      'disclosure',
      'problems',
      'otherMatters',
      'closing',
    ]);
  });

  test('with lines missing has no number that stands at a wrong name', async () => {
    const property = fc.asyncProperty(numbers, async ({ values, missing }) => {
      const printed = new Map(indicators.map(({ id }, at) => [id, values[at]!]));
      for (const at of missing) printed.delete(indicators[at]!.id);
      const { statistics } = await read(headed(printed));
      for (const { id, value, state } of statistics ?? [])
        if (state === 'read') expect([id, value]).toEqual([id, printed.get(id)]);
    });
    await fc.assert(property, { numRuns, seed });
  });
});

describe('a 统计表 with more columns', () => {
  const values = new Map(indicators.map(({ id }, at) => [id, at * 3 + 100]));
  const blank = new Set(['normativeIssued', 'interviews', 'granted', 'reconsideration']);
  const printed = linesOf(values).map((line) => {
    if (line.id === null) return { ...line, unit: '——', value: '——' };
    return blank.has(line.id) ? { ...line, value: '' } : line;
  });
  const truth = indicators.map(({ id }) => [id, blank.has(id) ? null : values.get(id)]);
  const numbersIn = ({ statistics }: Report) => statistics?.map(({ id, value }) => [id, value]);

  test('of running codes has no code for a number', async () => {
    const lines = printed.map(({ name, unit, value }, at) => [
      name,
      `${at + 1}`.padStart(2, '0'),
      unit,
      value,
    ]);
    const table = [['统计指标', '代码', '单位', '统计数'], ...lines].map((cells) => cells.join('\t'));
    const report = await read(['政府信息公开情况统计表', ...table]);
    expect(report.findings).toEqual([]);
    expect(numbersIn(report)).toEqual(truth);
    expect(report.statistics?.find(({ id }) => id === 'received')?.unit).toBe('件');
  });

  test('in two lists side by side is read list after list, with the units of each', async () => {
    const half = Math.ceil(printed.length / 2);
    const cells = ({ name, unit, value }: Line) => [name, name.includes('专职') ? '人' : unit, value];
    const rows = printed.slice(0, half).map((line, at) => {
      const other = printed[half + at];
      return [...cells(line), ...(other ? cells(other) : ['', '', ''])];
    });
    const head = ['统计指标', '单位', '统计数'];
    const table = [[...head, ...head], ...rows].map((row) => row.join('\t'));
    const report = await read(['政府信息公开情况统计表', ...table]);
    expect(report.findings).toEqual([]);
    expect(numbersIn(report)).toEqual(truth);
    const units = report.statistics?.filter(({ id }) => id === 'received' || id === 'fullTimeStaff');
    expect(units?.map(({ unit }) => unit)).toEqual(['件', '人']);
  });

  test('of other numbers takes the one that its heading calls the count, and none where no heading says so', async () => {
    const table = (heads: string[]) =>
      [
        ['统计指标', '单位', ...heads],
        ...printed.map(({ name, unit, value }) => [name, unit, value, '77']),
      ].map((row) => row.join('\t'));
    const told = await read(['政府信息公开情况统计表', ...table(['统计数', '历年累计'])]);
    expect(numbersIn(told)).toEqual(truth);
    const untold = await read(['政府信息公开情况统计表', ...table(['甲', '乙'])]);
    expect(untold.statistics?.filter(({ value }) => value !== null) ?? []).toEqual([]);
    // Numbers are there: the cells are not empty, and it is said once for all of them.
    expect([...new Set(untold.statistics?.map(({ state }) => state))]).toEqual(['unreadable']);
    expect(untold.findings.map(({ rule }) => rule)).toEqual(['table/unfitted-row']);
  });

  test.each([
    [['2015年', '2016年'], false],
    [['2016年度', '2015年度'], true],
    [['2016年', '同比增减'], true],
  ])('of two years takes the later one, that of the report: %s', async (heads, isFirst) => {
    const rows = printed.map(({ name, unit, value }) => [
      name,
      unit,
      ...(isFirst ? [value, '77'] : ['77', value]),
    ]);
    const table = [['统计指标', '单位', ...heads], ...rows].map((row) => row.join('\t'));
    expect(numbersIn(await read(['政府信息公开情况统计表', ...table]))).toEqual(truth);
  });
});

test.each([
  'a cell a line',
  'words in a line',
  'cells between pipes',
])('the dashes behind the headings of a 统计表 as %s are no numbers', async (layout) => {
  const values = new Map(indicators.map(({ id }, at) => [id, at + 5]));
  const lines = linesOf(values).map((line) =>
    line.id === null ? { ...line, unit: '——', value: '——' } : line,
  );
  const report = await read(['政府信息公开情况统计表', ...lines.map((line) => layouts[layout]!(line))]);
  expect(report.findings).toEqual([]);
  expect(report.statistics?.map(({ value }) => value)).toEqual([...values.values()]);
});

test('a report that only speaks of the table, or prints a few words of it, has no statistics', async () => {
  const report = await read(['附：政府信息公开情况统计表', '收到申请数 2', '申请办结数 2', '申请答复数 2']);
  expect(report.statistics).toBeUndefined();
});

test('a unit that runs into its number in a narrow column is no part of it', async () => {
  const values = new Map(indicators.map(({ id }, at) => [id, at + 5]));
  const rows = linesOf(values).map(({ name, unit, value }, at) =>
    at % 9 === 3 ? [name, `${unit}${value}`].join('\t') : [name, unit, value].join('\t'),
  );
  const report = await read(['政府信息公开情况统计表', ...rows]);
  expect(report.statistics?.map(({ value, state }) => [value, state])).toEqual(
    [...values.values()].map((value) => [value, 'read']),
  );
});

test('a table that a city had before the national one is not it, though some rows are called alike', async () => {
  const names =
    '主动公开信息数 提供服务类信息数 网站专栏页面访问量 现场接待人数 网上咨询数 咨询电话接听数 申请总数 当面申请数 传真申请数 电子邮件申请数 网上申请数 信函申请数 对申请的答复总数 同意公开答复数 同意部分公开答复数 否决公开答复总数 行政复议数 行政诉讼数 行政申诉数 兼职人员数 政府信息公开专项经费 举报投诉数';
  const lines = names.split(' ').flatMap((name, at) => [name, '条', `${at + 20}`]);
  const report = await read(['政府信息公开情况统计表', ...lines]);
  expect(report.statistics).toBeUndefined();
  expect(report.findings.filter(({ path }) => path?.startsWith('statistics'))).toEqual([]);
});
