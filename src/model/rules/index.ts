import type { Finding } from '../finding.ts';
import { checkRules } from './check.ts';
import { disclosureRules } from './disclosure.ts';
import { identifyRules } from './identify.ts';
import { likenessRules } from './likeness.ts';
import { narrativeRules } from './narrative.ts';
import { narrativeTableRules } from './narrative-tables.ts';
import { numberRules } from './number.ts';
import { outlineRules } from './outline.ts';
import { parentRules } from './parent.ts';
import { periodRules } from './period.ts';
import { readRules } from './read.ts';
import type { Facts, Rule } from './rule.ts';
import { sidecarRules } from './sidecar.ts';
import { tableRules } from './table.ts';
import { yearRules } from './years.ts';

/** The catalogue of problems: the only place with sentences about them. Ids are permanent. */
export const rules = {
  ...readRules,
  ...identifyRules,
  ...outlineRules,
  ...tableRules,
  ...numberRules,
  ...checkRules,
  ...disclosureRules,
  ...periodRules,
  ...yearRules,
  ...narrativeTableRules,
  ...narrativeRules,
  ...parentRules,
  ...likenessRules,
  ...sidecarRules,
};
export type RuleId = keyof typeof rules;
export type FactsOf<R extends RuleId> = Parameters<(typeof rules)[R]['message']>[0];

export function ruleOf(id: string): Rule | null {
  return (rules as unknown as Record<string, Rule<Facts> | undefined>)[id] ?? null;
}

type Where = Partial<Pick<Finding, 'path' | 'line' | 'related' | 'expected' | 'actual'>>;

/** Facts → a finding in words. */
export function findingOf<R extends RuleId>(id: R, facts: FactsOf<R>, where: Where = {}): Finding {
  const entry = rules[id] as unknown as Rule<Facts>;
  return {
    rule: id,
    about: entry.about,
    severity: entry.severity,
    path: where.path ?? null,
    message: entry.message(facts as Facts),
    advice: entry.advice,
    line: where.line ?? null,
    related: where.related ?? [],
    expected: where.expected ?? null,
    actual: where.actual ?? null,
  };
}
