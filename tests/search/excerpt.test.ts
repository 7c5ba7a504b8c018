import { expect, test } from 'vitest';
import { excerptsOf, markedPieces } from '../../src/search/excerpt.ts';
import { paragraphMark, spaced, unspaced } from '../../src/search/spaced-text.ts';

const content = ['享受低保的对象', '没有别的内容', '城市低保和农村低保']
  .map((text) => `${paragraphMark} ${spaced(text)}. `)
  .join('');

test('spaced is undone by unspaced, and folds the width of letters and digits only', () => {
  expect(unspaced(spaced('“五公开”，LED'))).toBe('“五公开”，LED');
  expect(unspaced(spaced('ＱＱ群１２３，'))).toBe('QQ群123，');
  expect(unspaced(spaced('于 2020 年 Wi Fi'))).toBe('于 2020 年 Wi Fi');
});

test('an excerpt leads to the paragraph that holds the word', () => {
  const excerpts = excerptsOf(content, ['p-L10', 'p-L12', 'p-L20'], ['低保']);
  expect(excerpts.map((excerpt) => excerpt.anchor)).toEqual(['p-L10', 'p-L20']);
});

test('whole words are marked, and single characters of them are not', () => {
  expect(markedPieces('低价保低保', ['低保'])).toEqual([
    { text: '低价保', marked: false },
    { text: '低保', marked: true },
  ]);
});

test('marks that touch are one, and case does not matter', () => {
  expect(markedPieces('led电子屏幕', ['LED', '电子'])).toEqual([
    { text: 'led电子', marked: true },
    { text: '屏幕', marked: false },
  ]);
});

test('a space that the report prints does not part a phrase, and signs are signs', () => {
  expect(markedPieces('于 2020 年 5 月', ['2020年'])).toEqual([
    { text: '于 ', marked: false },
    { text: '2020 年', marked: true },
    { text: ' 5 月', marked: false },
  ]);
  expect(markedPieces('a+b-(c)', ['+b-(c)']).at(-1)).toEqual({ text: '+b-(c)', marked: true });
});

test('a long paragraph is cut around the first mark', () => {
  const long = `${paragraphMark} ${'前'.repeat(200)}低保${'后'.repeat(200)}`;
  const [excerpt] = excerptsOf(long, ['p-L1'], ['低保']);
  const text = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
  expect(text).toMatch(/^…前+低保后+…$/);
  expect(text.length).toBeLessThan(130);
});
