import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { losses, lossless, mangle } from './manglers/index.ts';
import { consistentNumbers, numbersOf } from './numbers.ts';
import { textOf } from './paper.ts';
import { printForm } from './print-form.ts';
import { tabledForms } from './tabled-forms.ts';

// Tests of the tests: a printer that printed nothing, or a mangler that did nothing, would prove nothing.
describe.each(tabledForms.map((form) => ({ form, name: form.id })))('the printer of form $name', ({
  form,
}) => {
  test('prints numbers that add up', () => {
    fc.assert(
      fc.property(numbersOf(form, 'divided'), (numbers) => {
        const at = (row: string, column: string) =>
          numbers.get(`applications.${row}.${column}`) ?? Number.NaN;
        const sumOfRow = [...numbers].filter(([path]) => /^applications\.granted\.(?!total)/.test(path));
        expect(sumOfRow.reduce((sum, [, value]) => sum + value, 0)).toBe(at('granted', 'total'));
        const [received, done] = [
          at('newlyReceived', 'other') + at('carriedOver', 'other'),
          at('concluded', 'other'),
        ];
        expect(received).toBe(done + at('carriedForward', 'other'));
        const counts = [...numbers].filter(([path]) => !/change|amount/.test(path)).map(([, value]) => value);
        expect(counts.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

test.each([...lossless, ...losses])('$name changes the text', (mangler) => {
  const drawn = Array.from({ length: 300 }, (_, at) => (at % 4 < 2 ? 0 : at * 1003));
  const papers = tabledForms.map((form) =>
    printForm(form, 'divided', consistentNumbers(form, 'divided', drawn)),
  );
  const changed = papers.filter((paper) =>
    [1, 2, 3, 4, 5, 6, 7, 8].some((seed) => mangle(paper, [mangler], seed).text !== textOf(paper)),
  );
  expect(changed.length).toBeGreaterThan(0);
});
