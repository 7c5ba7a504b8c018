import { z } from 'zod';
import type { Check } from './finding.ts';

/** How the checks of one rule came out. */
export const RuleTally = z.object({ pass: z.int(), fail: z.int(), notAssessable: z.int() });
export type RuleTally = z.infer<typeof RuleTally>;

/** The same of every rule that was asked. */
export const RuleChecks = z.record(z.string(), RuleTally);
export type RuleChecks = z.infer<typeof RuleChecks>;

/** How some checks came out, rule by rule. */
export function ruleChecksOf(checks: readonly Check[]): RuleChecks {
  const tallies: RuleChecks = {};
  for (const { rule, outcome } of checks)
    tallyOf(tallies, rule)[outcome === 'not-assessable' ? 'notAssessable' : outcome] += 1;
  return tallies;
}

/** All of them added up, in the order of the rules' names. */
export function summedRuleChecks(all: Iterable<RuleChecks>): RuleChecks {
  const sums: RuleChecks = {};
  for (const tallies of all)
    for (const [rule, tally] of Object.entries(tallies)) addTo(tallyOf(sums, rule), tally);
  return Object.fromEntries(Object.entries(sums).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function tallyOf(tallies: RuleChecks, rule: string): RuleTally {
  tallies[rule] ??= { pass: 0, fail: 0, notAssessable: 0 };
  return tallies[rule];
}

function addTo(sum: RuleTally, { pass, fail, notAssessable }: RuleTally): void {
  sum.pass += pass;
  sum.fail += fail;
  sum.notAssessable += notAssessable;
}
