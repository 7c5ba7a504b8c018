import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNarrative } from '../../src/ingest/check/narrative/index.ts';
import { Notebook } from '../../src/ingest/notebook.ts';
import { toldReport } from './told-report.ts';

const seed = 20_260_121;
const yuanIn = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
type Unit = keyof typeof yuanIn;

const unit = fc.constantFrom<Unit>('元', '万元', '亿元');
/** Whole yuan, so that no unit needs more decimals than a report prints. */
const yuan = fc.integer({ min: 1, max: 99_999_999 });

/** How `narrative/amount-unit` comes out where the text tells so many yuan and the table prints an amount. */
function outcomeOf(told: { yuan: number; unit: Unit }, printed: { yuan: number; unit: Unit }): string {
  const words = `本年度收取行政事业性收费${told.yuan / yuanIn[told.unit]}${told.unit}。`;
  const cell = `${printed.yuan / yuanIn[printed.unit]}${printed.unit}`;
  const facts = new Map([
    ['year', '2023'],
    ['fees', cell],
  ]);
  const { report, form, lines } = toldReport(facts, words);
  const notebook = new Notebook();
  const checks = checkNarrative(report, form, lines, notebook);
  const own = checks.filter(({ rule }) => rule === 'narrative/amount-unit');
  expect(notebook.findings.length, words).toBe(own.filter(({ outcome }) => outcome === 'fail').length);
  return own[0]?.outcome ?? 'silent';
}

/** Numbers small enough to be written without an exponent. */
const isPlain = (value: number) => value >= 0.0001;

describe('an amount told in the text and printed in table two', () => {
  test('is the same in whatever units', () => {
    const property = fc.property(yuan, unit, unit, (amount, one, other) => {
      fc.pre(isPlain(amount / yuanIn[one]) && isPlain(amount / yuanIn[other]));
      expect(outcomeOf({ yuan: amount, unit: one }, { yuan: amount, unit: other })).toBe('pass');
    });
    fc.assert(property, { numRuns: 200, seed });
  });

  test('ten thousand times as much, or as little, is asked about', () => {
    const property = fc.property(fc.integer({ min: 1, max: 19_999 }), fc.boolean(), (amount, isTextRight) => {
      const more = amount * 10_000;
      // Nine digits in a row may be a telephone number.
      fc.pre(isTextRight || more < 100_000_000);
      const [told, printed] = isTextRight ? [amount, more] : [more, amount];
      expect(outcomeOf({ yuan: told, unit: '元' }, { yuan: printed, unit: '万元' })).toBe(
        isPlain(printed / 10_000) ? 'fail' : 'silent',
      );
    });
    fc.assert(property, { numRuns: 200, seed });
  });

  test('any other difference is nothing that a unit explains', () => {
    const property = fc.property(yuan, yuan, unit, (told, printed, shown) => {
      fc.pre(told !== printed && told !== printed * 10_000 && printed !== told * 10_000);
      fc.pre(isPlain(printed / yuanIn[shown]));
      expect(outcomeOf({ yuan: told, unit: '元' }, { yuan: printed, unit: shown })).toBe('silent');
    });
    fc.assert(property, { numRuns: 400, seed });
  });
});
