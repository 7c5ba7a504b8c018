import { expect, test } from 'vitest';
import { excerptsOf, markedPieces } from '../../src/search/excerpt.ts';

test('an excerpt leads to the paragraph that holds the word', () => {
  const passages = [
    ['p-L10', '享受低保的对象'],
    ['p-L12', '没有别的内容'],
    ['p-L20', '城市低保和农村低保'],
  ] as const;
  const excerpts = excerptsOf('overview', passages, ['低保']);
  expect(excerpts.map((excerpt) => excerpt.anchor)).toEqual(['p-L10', 'p-L20']);
});

test('a number of a table is found as a whole, and told with the name of its row', () => {
  const passages = [
    ['disclosure.procurement.amount', '266,900', '政府集中采购 · 采购总金额'],
    ['disclosure.fees.amount', '2669', '行政事业性收费'],
  ] as const;
  const [excerpt, ...others] = excerptsOf('numbers', passages, ['266900', '采购']);
  expect(others).toEqual([]);
  expect(excerpt).toMatchObject({
    anchor: 'disclosure.procurement.amount',
    label: '政府集中采购 · 采购总金额',
  });
});

test('whole words are marked, and single characters of them are not', () => {
  expect(markedPieces('低价保低保', ['低保'])).toEqual([
    { text: '低价保', marked: false },
    { text: '低保', marked: true },
  ]);
});

test('marks that touch are one, and neither case nor width matters', () => {
  expect(markedPieces('ＬＥＤ电子屏幕', ['led', '电子'])).toEqual([
    { text: 'ＬＥＤ电子', marked: true },
    { text: '屏幕', marked: false },
  ]);
});

test('a space that the report prints does not part a phrase, and none is marked at its end', () => {
  expect(markedPieces('于 2020 年 5 月', ['2020年'])).toEqual([
    { text: '于 ', marked: false },
    { text: '2020 年', marked: true },
    { text: ' 5 月', marked: false },
  ]);
});

test('a character outside the basic plane is marked whole', () => {
  expect(markedPieces('在𠮷村', ['𠮷'])).toEqual([
    { text: '在', marked: false },
    { text: '𠮷', marked: true },
    { text: '村', marked: false },
  ]);
});

test('a long paragraph is cut around the first mark', () => {
  const passage = ['p-L1', `${'前'.repeat(200)}低保${'后'.repeat(200)}`] as const;
  const [excerpt] = excerptsOf('overview', [passage], ['低保']);
  const text = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
  expect(text).toMatch(/^…前+低保后+…$/);
  expect(text.length).toBeLessThan(130);
});

test('no cut goes through a number, or between it and what it counts', () => {
  const numbers = ['更新信息1279条', '共 1,334.5 万元', '占 99.08%'].join('，');
  const whole = ['1279条', '1,334.5 万', '99.08%'];
  for (let space = 0; space < 100; space += 1) {
    const gap = '字'.repeat(space);
    const [excerpt] = excerptsOf('overview', [['p-L1', `${numbers}${gap}低保${gap}${numbers}`]], ['低保']);
    const text = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
    expect(text).toContain('低保');
    expect(
      text.match(/\d[\d.,]*\s?[\p{Script=Han}%]?/gu)?.filter((each) => !whole.includes(each)) ?? [],
    ).toEqual([]);
  }
});
