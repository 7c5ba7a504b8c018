import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned, type Opposite, sameEnds } from '../../src/compare/text/align.ts';
import { compareSections } from '../../src/compare/text/compare-sections.ts';
import type { ComparedText } from '../../src/compare/text/compared-text.ts';
import { differencesOf } from '../../src/compare/text/differences.ts';
import { plansOf, promisesOf } from '../../src/compare/text/promises.ts';
import { sentencesOf } from '../../src/compare/text/sentences.ts';
import { textsHtml } from '../../src/compare/text/text-html.ts';

function text(place: string, year: number, sections: Record<string, string>): ComparedText {
  const entries = Object.entries(sections).map(([id, markdown]) => ({
    id: id as ComparedText['sections'][number]['id'],
    heading: null,
    markdown,
  }));
  return { code: '640502200', year, place, names: [place], sections: entries };
}

const kinds = (left: ComparedText, right: ComparedText) =>
  compareSections(left, right).flatMap(({ pairs }) => pairs.map(({ kind }) => kind));

describe('sentences', () => {
  test('end at stops outside quotation marks, without the marks of Markdown', () => {
    const found = sentencesOf(
      '### （一）加强领导。\n\n坚持“应公开、尽公开。”的原则；**一是**落实责任。二是培训',
    );
    expect(found.map(({ text: said, paragraph }) => [said, paragraph])).toEqual([
      ['（一）加强领导。', 0],
      ['坚持“应公开、尽公开。”', 1],
      ['的原则；', 1],
      ['一是落实责任。', 1],
      ['二是培训', 1],
    ]);
  });
});

describe('two texts', () => {
  test('a sentence that differs by year and place alone is the same', () => {
    const left = text('香山乡', 2019, { overview: '2019年，香山乡扎实推进政务公开工作。' });
    const right = text('滨河镇', 2020, { overview: '2020 年，滨河镇扎实推进政务公开工作。' });
    expect(kinds(left, right)).toEqual(['same']);
  });

  test('a changed number is a change, and only it is marked', () => {
    const left = text('香山乡', 2019, { overview: '全年主动公开政府信息 60 条。' });
    const right = text('香山乡', 2020, { overview: '全年主动公开政府信息 72 条。' });
    expect(kinds(left, right)).toEqual(['changed']);
    expect(textsHtml(left, right, { heading: 'h2' })).toContain('政府信息 <mark>72</mark> 条。');
  });

  test('what one side alone says stands alone, in its order', () => {
    const left = text('香山乡', 2019, { problems: '公开内容不够全面。培训次数较少。基础设施落后。' });
    const right = text('香山乡', 2020, { problems: '公开内容不够全面。新媒体更新很慢。基础设施落后。' });
    expect(kinds(left, right)).toEqual(['same', 'left', 'right', 'same']);
  });

  test('wording of the official format is told apart', () => {
    const preamble = '根据《中华人民共和国政府信息公开条例》规定编制本报告。本年度新建公开专区一处。';
    const [section] = compareSections(text('香山乡', 2019, { preamble }), text('香山乡', 2020, { preamble }));
    expect(section?.pairs.map(({ isTemplate }) => isTemplate)).toEqual([true, false]);
  });

  test('what a report says is never markup', () => {
    const left = text('<b>', 2019, { overview: '<img src=x onerror=y>。' });
    expect(textsHtml(left, text('乡', 2020, { overview: '另外的话。' }), { heading: 'h2' })).not.toMatch(
      /<img|<b>/,
    );
  });
});

describe('differences', () => {
  const words = fc.array(fc.constantFrom(...'公开信息工作一二三，。12'), { maxLength: 40 });

  test('no character is lost, and what is common is common', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [left, right] = [one.join(''), other.join('')];
        const runs = differencesOf(left, right);
        expect(runs.left.map((run) => run.text).join('')).toBe(left);
        expect(runs.right.map((run) => run.text).join('')).toBe(right);
        if (left === right) expect(runs.left.some((run) => run.isOwn)).toBe(false);
      }),
    );
  });

  test('an alignment keeps both orders and leaves nobody out', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const way = aligned(one.length, other.length, (a, b) => (one[a] === other[b] ? 1 : 0));
        expect(way.flatMap(([a]) => a ?? [])).toEqual(one.map((_, place) => place));
        expect(way.flatMap(([, b]) => b ?? [])).toEqual(other.map((_, place) => place));
        for (const [a, b] of way) if (a !== null && b !== null) expect(one[a]).toBe(other[b]);
      }),
    );
  });

  test('as much is common where the ends are known to be the same', () => {
    const metBy = (way: readonly Opposite[]) => way.filter(([a, b]) => a !== null && b !== null).length;
    fc.assert(
      fc.property(words, words, words, (one, other, end) => {
        const [left, right] = [
          [...one, ...end],
          [...other, ...end],
        ];
        const alike = (a: number, b: number) => (left[a] === right[b] ? 1 : 0);
        const ends = sameEnds(left, right);
        expect(ends.start + ends.end).toBeGreaterThanOrEqual(end.length);
        expect(metBy(aligned(left.length, right.length, alike, ends))).toBe(
          metBy(aligned(left.length, right.length, alike)),
        );
      }),
    );
  });
});

describe('what was planned', () => {
  const last = text('香山乡', 2019, {
    problems:
      '存在的问题：一是培训次数较少；二是栏目更新滞后。改进措施：一是每季度组织一次业务培训。二是明确栏目责任人，按月更新惠民资金信息。',
  });

  test('begins where the section turns to it', () => {
    expect(plansOf(last).map(({ sentence }) => sentence.text)).toEqual([
      '改进措施：一是每季度组织一次业务培训。',
      '二是明确栏目责任人，按月更新惠民资金信息。',
    ]);
  });

  test('stands beside what the next report says of it; nothing alike is no answer', () => {
    const next = text('香山乡', 2020, {
      overview: '明确了栏目责任人，惠民资金信息按月更新。修建了新的办公楼。',
    });
    expect(promisesOf(last, next).map(({ answers }) => answers.map((answer) => answer.text))).toEqual([
      [],
      ['明确了栏目责任人，惠民资金信息按月更新。'],
    ]);
  });
});
