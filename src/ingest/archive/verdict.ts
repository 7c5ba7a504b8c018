import type { Check, Finding } from '../../model/finding.ts';
import { type FactsOf, findingOf, type RuleId } from '../../model/rules/index.ts';
import { addressOf, type Operand, whyNotAssessable } from './operand.ts';

/** What a rule says of one report: the evaluation, and a finding where it does not hold. */
export interface Verdict {
  check: Check;
  finding: Finding | null;
}

/** A rule applied to cells of several reports. */
export interface Question<R extends RuleId> {
  rule: R;
  /** The cell of the report on whose page the verdict stands. */
  subject: Operand;
  others: readonly Operand[];
  expected: number;
  actual: number;
  holds: boolean;
  facts: FactsOf<R>;
}

/** Answers a question. No verdict is passed on a cell that was not read with certainty. */
export function verdictOf<R extends RuleId>(question: Question<R>): Verdict {
  const { rule, subject, others, expected, actual, holds, facts } = question;
  const { path, line, report: own } = subject;
  const reason = whyNotAssessable([...others, subject]);
  const operands = [...others, subject].map((operand) => addressOf(operand, own));
  if (reason !== null) return { check: notAssessable(rule, path, reason, operands), finding: null };
  const related = others.map((other) => ({ path: addressOf(other, own), line: other.line }));
  return {
    check: { rule, path, outcome: holds ? 'pass' : 'fail', expected, actual, reason: null, operands },
    finding: holds ? null : findingOf(rule, facts, { path, line, related, expected, actual }),
  };
}

export function notAssessable(
  rule: RuleId,
  path: string,
  reason: string,
  operands: readonly string[] = [],
): Check {
  const outcome = 'not-assessable';
  return { rule, path, outcome, expected: null, actual: null, reason, operands: [...operands] };
}
