import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../../../src/ingest/index.ts';
import { forms } from '../../../src/model/forms/index.ts';
import { type Dice, diceOf, oneOf } from '../../reader/dice.ts';
import { accusations, differences, silentErrors } from '../../reader/judge.ts';
import { numbersOf } from '../../reader/numbers.ts';
import { printForm } from '../../reader/print-form.ts';
import { seedRegister } from '../../reader/register.ts';
import { comesBack } from '../round-trip.ts';
import { browserPath, openPrinter, type Printer } from './printer.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const tabledForms = forms.filter((form) => form.tables.length > 0).map((form) => ({ form, name: form.id }));
const register = seedRegister();

/** Any size of type, margin, padding and alignment; page breaks fall anywhere. */
function sheetFrom(dice: Dice, borders: Sheet['borders']): Sheet {
  return {
    tableSize: oneOf(dice, [7, 8, 9, 10.5, 12]),
    textSize: oneOf(dice, [10.5, 12, 16]),
    borders,
    // Without borders the padding is all that keeps two numbers apart.
    padding: oneOf(dice, borders === 'none' ? [6, 8] : [1, 3, 6]),
    landscape: dice(4) === 0,
    space: dice(600),
    repeatsHeadings: dice(2) === 0,
    alignment: oneOf(dice, ['left', 'center', 'right']),
    prose: oneOf(dice, ['document', 'page']),
  };
}

describe.skipIf(browserPath === null)('a report printed by a browser', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter();
  });
  afterAll(() => printer.close());

  const print = (paper: ReturnType<typeof printForm>, sheet: Sheet, dice: Dice) =>
    printer.print(sheetOf(paper, sheet), { pageNumbers: dice(2) === 0 });

  test.each(tabledForms)(
    'on form $name with borders is read in full',
    ({ form }) =>
      comesBack(
        form,
        '年报.pdf',
        (paper, dice) => print(paper, sheetFrom(dice, oneOf(dice, ['collapsed', 'apart'])), dice),
        12,
      ),
    120_000,
  );

  test.each(tabledForms)('on form $name without borders is read honestly, and mostly in full', async ({
    form,
  }) => {
    const cases = Array.from({ length: 8 }, (_, index) => diceOf(index));
    let right = 0;
    for (const [index, dice] of cases.entries()) {
      const [numbers = new Map()] = fc.sample(numbersOf(form, 'divided'), { numRuns: 1, seed: index });
      const paper = printForm(form, 'divided', numbers);
      const bytes = await print(paper, sheetFrom(dice, 'none'), dice);
      const { report } = await readReport({ file: '年报.pdf', bytes }, register);
      expect([...silentErrors(report, paper.truth), ...accusations(report)]).toEqual([]);
      if (differences(report, paper.truth).length === 0) right += 1;
    }
    expect(right).toBeGreaterThanOrEqual(6);
  }, 120_000);
});

test.runIf(browserPath === null)('没有找到 Chromium，打印成 PDF 再读回来的测试跳过了', () => {
  expect(browserPath).toBeNull();
});
