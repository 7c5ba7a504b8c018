import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNarrative } from '../../src/ingest/check/narrative/index.ts';
import { readReport } from '../../src/ingest/index.ts';
import { Notebook } from '../../src/ingest/notebook.ts';
import type { Form } from '../../src/model/form.ts';
import { ruleOf } from '../../src/model/rules/index.ts';
import { diceOf } from '../reader/dice.ts';
import { type Numbers, numbersOf } from '../reader/numbers.ts';
import { textOf } from '../reader/paper.ts';
import { printForm } from '../reader/print-form.ts';
import { tabledForms } from '../reader/tabled-forms.ts';
import { national } from '../register/national-register.ts';
import { altered } from '../rules/printed-report.ts';
import { type ToldFigure, toldFigures } from './told-figures.ts';
import { toldNumbers } from './told-report.ts';

/** Raise FC_RUNS to look longer; FC_SEED to look elsewhere. */
const factor = Number(process.env.FC_RUNS ?? 1);
const seed = Number(process.env.FC_SEED ?? 20_241_120);

interface Printed {
  numbers: Numbers;
  chance: number;
}

const printed = (form: Form) => fc.record<Printed>({ numbers: numbersOf(form, 'divided'), chance: fc.nat() });

const textsOf = (figures: readonly ToldFigure[], changed?: ToldFigure, value?: string) =>
  figures.map((figure) => figure.tell(figure === changed ? (value ?? '') : String(figure.holds[0])));

function faultsIn(form: Form, numbers: Numbers, sentences: readonly string[]): string[] {
  const { report, lines } = toldNumbers(form, numbers, sentences);
  const notebook = new Notebook();
  checkNarrative(report, form, lines, notebook);
  return notebook.findings.map(({ rule, message }) => `${ruleOf(rule)?.number} ${message}`);
}

describe.each(tabledForms.map((form) => ({ form, name: form.id })))('a report on form $name', ({ form }) => {
  test('that tells its own figures is told nothing', () => {
    const property = fc.property(printed(form), ({ numbers, chance }) => {
      const sentences = textsOf(toldFigures(numbers, diceOf(chance)));
      expect(faultsIn(form, numbers, sentences)).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 * factor, seed });
  });

  test('with one figure of its text changed is found by the rule that covers it', () => {
    const property = fc.property(
      printed(form),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (report, at, more) => {
        const figures = toldFigures(report.numbers, diceOf(report.chance));
        const changed = figures[at % figures.length]!;
        const value = Math.max(...changed.holds) + more;
        const found = faultsIn(form, report.numbers, textsOf(figures, changed, String(value)));
        // A nought that is told as another number is no longer a nought that is told.
        const rule = changed.rule === 'R33' ? 'R30' : changed.rule;
        const told = changed.tell(String(value));
        expect(
          found.map((fault) => fault.slice(0, 3)),
          told,
        ).toEqual([rule]);
      },
    );
    fc.assert(property, { numRuns: 300 * factor, seed });
  });

  test('printed, read and told its own figures is told nothing of its text', async () => {
    const property = fc.asyncProperty(printed(form), async ({ numbers, chance }) => {
      // The printed report says of the fee what it says itself.
      const figures = toldFigures(numbers, diceOf(chance)).filter(({ rule }) => rule !== 'R39');
      const said = textsOf(figures).join('');
      const text = altered(textOf(printForm(form, 'divided', numbers)), [
        '（二）平台建设。',
        `（二）平台建设。${said}`,
      ]);
      const bytes = new TextEncoder().encode(text);
      const { report } = await readReport({ file: '年报.txt', bytes }, national);
      const checks = report.checks.filter(({ rule }) => rule.startsWith('narrative/'));
      expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      expect(checks.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(15);
    });
    await fc.assert(property, { numRuns: 25 * factor, seed });
  });
});
