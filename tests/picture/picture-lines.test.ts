import { describe, expect, test } from 'vitest';
import { reportFacts, withdrawnFacts } from '../../src/components/picture/picture-facts.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { glyphOf } from '../../src/picture/font.ts';
import type { Line } from '../../src/picture/line.ts';
import { pictureLines } from '../../src/picture/picture-lines.ts';
import { summaryWith } from '../takeaway/summary.ts';

const government = (place: string, name: string): RegisteredGovernment => ({
  code: '640502200',
  place,
  name,
  level: 'township',
  parent: null,
  aliases: [],
  website: null,
});
const places = [government('沙坡头区', '中卫市沙坡头区人民政府'), government('香山乡', '香山乡人民政府')];
const { figures } = summaryWith();

/** The words of the picture, in the order in which they are set. */
function words(changes: Parameters<typeof summaryWith>[0], name = '香山乡人民政府'): string[] {
  const [above, below] = places as [RegisteredGovernment, RegisteredGovernment];
  return linesOf(changes, [above, { ...below, name }]).map((line) => line.words);
}

function linesOf(changes: Parameters<typeof summaryWith>[0], at = places): Line[] {
  return pictureLines(reportFacts(summaryWith(changes), at, []));
}

/** How wide a line really is, by the type that it is set in. */
function width({ words: text, size, weight }: Line): number {
  return [...text].reduce((sum, character) => sum + glyphOf(character, weight).advance * size, 0);
}

describe('what the picture of a report says', () => {
  test('whose it is, of which year, and the first numbers of the page as the data have them', () => {
    expect(words({})).toEqual([
      '阳光年报',
      '沙坡头区',
      '香山乡人民政府',
      '2020 年政府信息公开工作年度报告',
      '新收申请',
      '7',
      '予以公开',
      '5',
      '无法提供',
      '2',
    ]);
  });

  test('what the report does not give is no number', () => {
    expect(words({ figures: { ...figures, granted: null } })).toContain('未写明');
    expect(words({ figures: { ...figures, granted: null } })).not.toContain('0');
  });

  test('a report without tables shows a sentence and no number', () => {
    const said = words({ form: '2008', year: 2012 });
    expect(said.join('')).toContain('没有统一的三张表');
    expect(said).not.toContain('新收申请');
  });

  test('that the numbers were corrected', () => {
    const version = { publishedAt: null, file: 'a.txt', sha256: '0', withdrawn: null, changes: null };
    const versions = [1, 2].map((number) => ({ ...version, version: number })) as never;
    const facts = reportFacts(summaryWith(), places, versions);
    expect(pictureLines(facts).map((line) => line.words)).toContain('这是更正后公布的第 2 版。');
  });

  test('a report that was taken back shows no number', () => {
    const said = pictureLines(withdrawnFacts({ year: 2020 }, places)).map((line) => line.words);
    expect(said).toContain('2020 年的报告已经撤回');
    expect(said.join('').match(/\d+/g)).toEqual(['2020', '2020']);
  });
});

test('the numbers of a picture are of one size', () => {
  const numbers = linesOf({ figures: { ...figures, newlyReceived: 1_234_567 } }).filter((line) =>
    /^[\d,]+$/.test(line.words),
  );
  expect(numbers).toHaveLength(3);
  expect(new Set(numbers.map(({ size }) => size)).size).toBe(1);
});

describe('room for the words', () => {
  const name = '内蒙古自治区鄂尔多斯市准格尔旗住房和城乡建设局（人民防空办公室）';
  const large = { ...figures, newlyReceived: 1_234_567, granted: 1_234_567, denied: 1_234_567 };

  test('a long name stands whole in two lines', () => {
    const said = words({}, name);
    expect(said.slice(2, 4).join('')).toBe(name);
  });

  test('a name that is too long ends with a sign that it is', () => {
    expect(words({}, '很'.repeat(60))[3]).toMatch(/…$/);
  });

  test.each([
    ['香山乡人民政府', {}],
    [name, { figures: large }],
    ['郏县堌沭鄄浉乡人民政府', { form: '2008' as const, year: 2012 }],
  ])('no line of %s runs out of its place', (each, changes) => {
    const [above, below] = places as [RegisteredGovernment, RegisteredGovernment];
    const lines = linesOf(changes, [above, { ...below, name: each }]);
    for (const line of lines) {
      const beside = lines.filter((other) => other.y === line.y && other.x > line.x).map(({ x }) => x);
      expect(line.x + width(line), line.words).toBeLessThan(Math.min(1112, ...beside));
    }
  });
});
