import { readFileSync } from 'node:fs';

/** One line of a fixture: what a rule is to say of a text beside tables. */
export interface Labelled {
  rule: string | null;
  expected: 'pass' | 'fail' | 'unsure' | 'silent' | '-';
  facts: ReadonlyMap<string, string>;
  text: string;
  why: string;
}

/** The labelled sentences of a fixture, one a line. */
export function labelledSentences(file: string): Labelled[] {
  const lines = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(labelled);
}

function labelled(line: string): Labelled {
  const [rule = '', expected = '', facts = '', text = '', why = ''] = line
    .split('|')
    .map((part) => part.trim());
  if (!/^(?:pass|fail|unsure|silent|-)$/.test(expected) || text === '' || why === '')
    throw new Error(`not a labelled sentence: ${line}`);
  const pairs = facts.split(' ').filter((fact) => fact !== '');
  return {
    rule: rule === '-' ? null : rule,
    expected: expected as Labelled['expected'],
    facts: new Map(pairs.map((pair): [string, string] => pair.split('=') as [string, string])),
    text,
    why,
  };
}
