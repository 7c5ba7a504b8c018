import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalForm, normalText } from '../../src/search/normal-form.ts';

test.each([
  ['ＬＥＤ电子屏', 'led电子屏'],
  ['于 2020 年　5 月', '于2020年5月'],
  ['Wi Fi 和 QQ', 'wi fi和qq'],
  ['“五公开”', '"五公开"'],
  ['３０８户，其中：', '308户,其中:'],
  ['〔2020〕60号', '[2020]60号'],
  ['99.08％', '99.08%'],
  ['公\u200b开\u00ad', '公开'],
  ['㎡', 'm2'],
  ['', ''],
])('%s → %s', (printed, normal) => {
  expect(normalForm(printed)).toBe(normal);
  expect(normalForm(normal)).toBe(normal);
});

test('each character knows where it stood', () => {
  expect(normalText('于 ㎡，')).toEqual({ text: '于m2,', origins: [0, 2, 2, 3] });
});

test('the way back belongs to the same text, whatever stands between the Han characters', () => {
  const units = [
    '公',
    '〇',
    '于',
    ' ',
    '　',
    '\u200b',
    '\u3000',
    '“',
    '，',
    '㎡',
    'Ａ',
    'b',
    '２',
    '\ud842',
    '\udfb7',
    '\n',
  ];
  const printed = fc.string({ unit: fc.constantFrom(...units), maxLength: 40 });
  fc.assert(
    fc.property(printed, (text) => {
      expect(normalForm(text)).toBe(normalText(text).text);
    }),
    { numRuns: 1000 },
  );
});
