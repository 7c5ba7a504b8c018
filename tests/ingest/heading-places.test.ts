import { expect, test } from 'vitest';
import { headingPlaces } from '../../src/ingest/outline/heading-places.ts';
import { headings } from '../../src/model/forms/index.ts';

const found = (text: string) => headingPlaces(text, headings).map(([start, end]) => text.slice(start, end));

test.each([
  ['……8766001）。一、总体情况 2020 年本乡', ['一、总体情况']],
  ['一、 总 体 情 况', ['一、 总 体 情 况']],
  ['第一部分 总体情况。二、主动公开政府信息情况', ['第一部分 总体情况', '二、主动公开政府信息情况']],
  // Part of a longer word, or of a sentence.
  ['一、总体情况报告', []],
  ['见前文一、总体情况', []],
  ['一、其他事项：二、总体  情况', ['一、其他事项']],
])('in %s stand %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
