import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { FactsOf } from '../../model/rules/index.ts';
import type { Notebook } from '../notebook.ts';
import { checkCompleteness } from './completeness.ts';
import type { Evaluation } from './evaluation.ts';
import { checkFormAndYear } from './form-and-year.ts';
import { evaluateIdentities } from './identities.ts';
import { tellLeftHints } from './left-hints.ts';
import { checkNarrative } from './narrative/index.ts';
import { checkNumbers } from './numbers.ts';
import { checkPeriod } from './period.ts';
import { checkProcurement } from './procurement.ts';
import { checkRegulations } from './regulations.ts';
import { checkUnits } from './units.ts';

/** Checks a report against its form. Returns every result, passes too; what does not hold is told. */
export function check(report: Report, form: Form, lines: readonly string[], notebook: Notebook): Check[] {
  tellLeftHints(lines, notebook);
  const completeness = checkCompleteness(report, form, notebook);
  const evaluations = evaluateIdentities(report, form);
  for (const evaluation of evaluations) {
    if (evaluation.outcome === 'fail') tellFailure(evaluation, notebook);
  }
  return [
    ...evaluations.map(checkOf),
    ...[checkNumbers, checkUnits, checkProcurement, checkRegulations].flatMap((rule) =>
      rule(report, form, notebook),
    ),
    ...completeness,
    ...checkFormAndYear(report, form, notebook),
    ...checkPeriod(report, form, lines, notebook),
    ...checkNarrative(report, form, lines, notebook),
  ];
}

function checkOf({ rule, path, outcome, expected, actual, reason, patterns }: Evaluation): Check {
  return { rule, path, outcome, expected, actual, reason, operands: patterns };
}

/** The finding of an identity that does not hold: at its last cell, the total, with the others beside it. */
function tellFailure(evaluation: Evaluation, notebook: Notebook): void {
  const { rule, label, operands } = evaluation;
  const [expected, actual] = [evaluation.expected ?? 0, evaluation.actual ?? 0];
  const subject = operands.at(-1);
  const facts = { row: label, column: label, expected, actual, difference: Math.abs(expected - actual) };
  notebook.tell(rule, facts as unknown as FactsOf<typeof rule>, {
    path: subject?.path ?? evaluation.path,
    line: subject?.line ?? null,
    related: operands.slice(0, -1).map(({ path, line }) => ({ path, line })),
    expected: evaluation.expected,
    actual: evaluation.actual,
  });
}
