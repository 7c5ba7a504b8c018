import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { growth } from '../../scripts/bench/growth.ts';
import { type Row, recorded } from '../../scripts/bench/record.ts';

const page = '# 测量\n\n<!-- 读取 -->\n旧的\n<!-- /读取 -->\n\n<!-- 生成 -->\n<!-- /生成 -->\n';

test('a part takes the place of the same part of an earlier run, and leaves the others', () => {
  const rows: Row[] = [
    { 项目: '纯文本', 毫秒: 3.7 },
    { 项目: '网页', 毫秒: 5.6, MB: 224 },
  ];
  expect(recorded(page, { title: '读取', rows }, '2 核。')).toBe(
    [
      '# 测量\n',
      '<!-- 读取 -->\n',
      '2 核。\n',
      '| 项目 | 毫秒 | MB |',
      '| --- | --- | --- |',
      '| 纯文本 | 3.7 |  |',
      '| 网页 | 5.6 | 224 |',
      '<!-- /读取 -->\n',
      '<!-- 生成 -->\n<!-- /生成 -->\n',
    ].join('\n'),
  );
});

test('a part without a place is told', () => {
  expect(() => recorded(page, { title: '搜索', rows: [] }, '')).toThrow('没有放“搜索”的地方');
});

test('the page of the measurements has a place for each part', () => {
  const measured = readFileSync('docs/bench.md', 'utf8');
  for (const title of ['读取', '生成', '别的生成器', '搜索'])
    expect(recorded(measured, { title, rows: [] }, '')).toContain(`<!-- ${title} -->`);
});

test('the growth of a cost with its size', () => {
  const series = [
    { size: 100, cost: 10 },
    { size: 1000, cost: 100 },
    { size: 2000, cost: 400 },
    { size: 3000, cost: null },
  ];
  expect(growth(series)).toEqual([null, expect.closeTo(1, 6), expect.closeTo(2, 6), null]);
});
