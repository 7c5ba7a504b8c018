import { rules } from '../model/rules/index.ts';
import type { Rule } from '../model/rules/rule.ts';

type NamedRule = Rule<never> & { id: string };

/** The rules of the audit, in the order of their numbers. */
export function numberedRules(): (NamedRule & { number: string })[] {
  return entries()
    .flatMap((rule) => (rule.number === undefined ? [] : { ...rule, number: rule.number }))
    .sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
}

/** The other rules: what is told of a document and of how it was read. */
export function rulesWithoutNumber(): NamedRule[] {
  return entries().filter(({ number }) => number === undefined);
}

function entries(): NamedRule[] {
  return Object.entries(rules as Readonly<Record<string, Rule<never>>>).map(([id, rule]) => ({
    ...rule,
    id,
  }));
}
