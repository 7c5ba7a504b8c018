import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathWords } from '../../src/text/form-words.ts';
import { t } from '../../src/text/index.ts';
import { dateText, linesText, numberText } from '../../src/text/numbers.ts';
import words from '../../src/text/zh-CN.json' with { type: 'json' };

test('facts fill the holes of a sentence', () => {
  expect(t('cell.lineColumn', { line: 53, column: 75 })).toBe('原文第 53 行第 75 字');
});

test('numbers, dates and lines', () => {
  expect(numberText(1277)).toBe('1,277');
  expect(dateText('2021-01-14')).toBe('2021年1月14日');
  expect(linesText([29, 31])).toBe('第29–31行');
  expect(linesText([29, 29])).toBe('第29行');
});

test('an address is said in the words of the official form', () => {
  expect(pathWords('2019', 'applications.denied.stateSecrets.total')).toBe(
    '（三）不予公开 · 1.属于国家秘密 · 总计',
  );
  expect(pathWords('2019', 'applications.newlyReceived')).toContain('一、本年新收政府信息公开申请数量');
  expect(pathWords('2021', 'disclosure.fees.amount')).toContain('行政事业性收费');
  expect(pathWords('2019', 'remedies')).toBe('政府信息公开行政复议、行政诉讼情况');
  expect(pathWords('2019', 'problems')).toBe('存在的主要问题及改进情况');
  expect(pathWords(null, 'remedies')).toBe('');
});

test('no word is kept that nobody says', () => {
  const source = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(astro|ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  // A key is said in full, or put together: `state.${state}`.
  const patterns = [...source.matchAll(/`([\w.]+)\.\$\{[^}]+\}([\w.]*)`/g)];
  const isSaid = (key: string) =>
    source.includes(`'${key}'`) ||
    patterns.some(([, start, end]) => key.startsWith(`${start}.`) && key.endsWith(end ?? ''));
  expect(Object.keys(words).filter((key) => !isSaid(key))).toEqual([]);
});
