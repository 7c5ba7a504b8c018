import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/ingest/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Register } from '../../src/model/register.ts';
import { ruleOf, rules } from '../../src/model/rules/index.ts';
import type { Rule } from '../../src/model/rules/rule.ts';
import { ingested } from '../archive/ingested.ts';
import { tabledForms } from '../reader/tabled-forms.ts';
import { national } from '../register/national-register.ts';
import { faults } from './faults.ts';
import { printedReport } from './printed-report.ts';

/** What is found in files that are ingested together. */
async function findingsIn(files: readonly SourceFile[], register: Register = national): Promise<Finding[]> {
  return (await ingested(files, register)).findings;
}

describe('every rule can speak', () => {
  test.each(Object.entries(faults))('%s', async (id, { files, register }) => {
    const findings = await findingsIn(files, register);
    const spoken = findings.filter((finding) => finding.rule === id);
    expect(
      spoken.length,
      `found instead: ${findings.map(({ rule, message }) => `${rule} ${message}`).join('\n')}`,
    ).toBeGreaterThan(0);
    for (const finding of spoken) expectPlainWords(finding);
  });
});

/** Sentences in Chinese, with every fact in its place. */
function expectPlainWords({ rule, about, severity, message, advice }: Finding): void {
  expect([about, severity]).toEqual([ruleOf(rule)?.about, ruleOf(rule)?.severity]);
  // A line to be copied into the register ends a sentence without a stop.
  for (const words of [message.replace(/：代码,[^。]*$/, '。'), advice]) {
    expect(words).toMatch(/^[^\s].*[\u4e00-\u9fff].*。$/s);
    expect(words).not.toMatch(/undefined|NaN|null|\[object|。。|错误|造假|违规/);
  }
}

describe('the catalogue', () => {
  test.each(Object.entries(rules))('%s says what it looks at and what it rests on', (id, rule) => {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(rule.meaning).toMatch(/。$/);
    expect(rule.title).not.toMatch(/[。，]$/);
    for (const words of [rule.title, rule.source]) expect(words).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('a rule with a number can be checked by hand', () => {
  const numbered = Object.entries(rules as Readonly<Record<string, Rule<never>>>).filter(
    ([, rule]) => rule.number !== undefined,
  );

  test.each(numbered)('%s says what it compares and what it cannot see', (_, rule) => {
    expect(rule.number).toMatch(/^R\d\d$/);
    expect(rule.compares).toMatch(/^[^\s].*[\u4e00-\u9fff].*[^。]$/);
    expect(rule.cannotSee).toMatch(/[\u4e00-\u9fff].*。$/);
    if (rule.formula !== undefined) expect(rule.formula).not.toMatch(/。$/);
  });

  test.each(numbered.filter(([id]) => id.startsWith('check/')))('%s has a formula', (_, rule) => {
    expect(rule.formula).toMatch(/[＝≥≤≠]/);
  });

  test('R01 to R14 are all there', () => {
    const numbers = new Set(numbered.map(([, rule]) => rule.number));
    const wanted = Array.from({ length: 14 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(wanted.filter((number) => !numbers.has(number))).toEqual([]);
  });
});

describe('a report that keeps every rule is told nothing', () => {
  const printings = tabledForms.flatMap(({ id }) => [
    { form: id, otherOutcome: 'undivided' as const },
    { form: id, otherOutcome: 'divided' as const },
  ]);

  test.each(printings)('form $form, 其他处理 $otherOutcome', async ({ form, otherOutcome }) => {
    const bytes = new TextEncoder().encode(printedReport(form, otherOutcome));
    expect(await findingsIn([{ file: '年报.txt', bytes }])).toEqual([]);
  });
});
