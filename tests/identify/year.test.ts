import { expect, test } from 'vitest';
import { findYear } from '../../src/ingest/identify/year.ts';

const yearOf = (title: string, counted: number, publishedAt: string | null, opening = '全年稳步推进。') =>
  findYear(
    { title: { text: title, blocks: [] }, head: [], opening: [opening], tail: [] },
    { from: `${counted}-01-01`, to: `${counted}-12-31` },
    publishedAt,
    [opening],
  );
const titled = (year: number) => `沭阳县${year}年政府信息公开工作年度报告`;

test.each<[what: string, title: number, counted: number, publishedAt: string | null, year: number]>([
  ['the title and the numbers agree', 2021, 2021, '2022-01-14', 2021],
  ['a slip in the title, and two that agree against it', 2012, 2021, '2022-01-14', 2021],
  ['a slip in the title, and one alone against it', 2012, 2021, null, 2012],
  ['the time of last year left in', 2022, 2021, '2023-01-14', 2022],
  ['the time of last year left in, and published late', 2022, 2021, '2022-12-14', 2022],
  ['an old time left in', 2023, 2019, '2024-01-14', 2023],
])('%s', (_, title, counted, publishedAt, year) => {
  expect(yearOf(titled(title), counted, publishedAt)).toBe(year);
});

test('the sentence that the text begins with is one that agrees', () => {
  expect(yearOf(titled(2012), 2021, null, '2021年，全县稳步推进政务公开。')).toBe(2021);
});
