import { expect, test } from 'vitest';
import { parseXml } from '../../src/ingest/read/xml.ts';
import { type CardFacts, cardSvg } from '../../src/takeaway/card-svg.ts';

const card = (year: number, changes: Partial<CardFacts> = {}): CardFacts => ({
  year,
  title: `香山乡 ${year} 年`,
  sentence: '本年收到 7 件政府信息公开申请。',
  numbers: [{ label: '新收申请', value: '7' }],
  source: '来源：阳光年报',
  ...changes,
});

test('a picture holds a card a year, each at its own address, and is well formed', () => {
  const svg = cardSvg([card(2020, { title: '<香山乡> & 其他' }), card(2019)]);
  expect(() => parseXml(svg)).not.toThrow();
  expect(svg.match(/<view [^>]*>/g)).toEqual([
    '<view id="2020" viewBox="0 0 600 315"/>',
    '<view id="2019" viewBox="0 315 600 315"/>',
  ]);
  expect(svg).not.toContain('<style');
  expect(svg).toContain('&lt;香山乡&gt; &amp; 其他');
  expect(svg).not.toContain('<香山乡>');
});

test('a long sentence is cut with a sign, a short one is whole', () => {
  const lines = (sentence: string) =>
    [...cardSvg([card(2020, { sentence })]).matchAll(/font-size="20">([^<]*)/g)].map(([, line]) => line);
  expect(lines('短句。')).toEqual(['短句。']);
  const long = lines('很'.repeat(100));
  expect(long).toHaveLength(3);
  expect(long.at(-1)).toMatch(/…$/);
});
