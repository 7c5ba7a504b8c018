import { describe, expect, test } from 'vitest';
import { checkNarrative } from '../../src/ingest/check/narrative/index.ts';
import { Notebook } from '../../src/ingest/notebook.ts';
import { ruleOf } from '../../src/model/rules/index.ts';
import { type Labelled, labelledSentences } from './labelled-sentences.ts';
import { toldReport } from './told-report.ts';

/** What the rules say of a labelled sentence: every evaluation as `R30 pass`. */
function said({ facts, text }: Labelled): string[] {
  const { report, form, lines } = toldReport(facts, text);
  return checkNarrative(report, form, lines, new Notebook()).map(
    ({ rule, outcome }) => `${ruleOf(rule)?.number} ${outcome === 'not-assessable' ? 'unsure' : outcome}`,
  );
}

interface Judged {
  labelled: Labelled;
  said: string[];
  found: boolean;
  isRight: boolean;
  wrong: string[];
}

function judged(labelled: Labelled): Judged {
  const { rule, expected } = labelled;
  const all = said(labelled);
  const own = all.filter((word) => rule !== null && word.startsWith(`${rule} `));
  const found = all.includes(`${rule} fail`);
  const wrong = all.filter(
    (word) => word.endsWith(' fail') && (expected !== 'fail' || word !== `${rule} fail`),
  );
  const outcomes = new Set(own.map((word) => word.split(' ')[1]));
  const isRight =
    wrong.length === 0 &&
    (expected === '-' || (expected === 'silent' ? own.length === 0 : outcomes.has(expected)));
  return { labelled, said: all, found, isRight, wrong };
}

const shown = ({ labelled, said: all }: Judged) =>
  `${labelled.rule} ${labelled.expected}: ${labelled.text} [${[...labelled.facts].map((fact) => fact.join('=')).join(' ')}] said ${all.join(', ')}`;

describe.each([
  { file: 'sentences.txt', least: 220 },
  { file: 'unseen-sentences.txt', least: 60 },
  { file: 'longer-sentences.txt', least: 60 },
  { file: 'everyday-sentences.txt', least: 50 },
])('the labelled sentences of $file', ({ file, least }) => {
  const all = labelledSentences(file).map(judged);
  const faults = all.filter(({ labelled }) => labelled.expected === 'fail');

  test('there are enough of them, and half are traps', () => {
    expect(all.length).toBeGreaterThanOrEqual(least);
    expect(faults.length).toBeLessThanOrEqual(all.length / 2);
  });

  test('precision is 1: nothing is found that is not there', () => {
    expect(all.filter(({ wrong }) => wrong.length > 0).map(shown)).toEqual([]);
  });

  test('recall is 1: every fault is found', () => {
    expect(faults.filter(({ found }) => !found).map(shown)).toEqual([]);
  });

  test('what holds is said to hold, what cannot be judged is not judged', () => {
    expect(all.filter(({ isRight }) => !isRight).map(shown)).toEqual([]);
  });
});
