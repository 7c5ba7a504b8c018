import { normalForm } from './normal-form.ts';

/** What a reader typed → what is looked for. */
export interface Query {
  /** As typed, trimmed. */
  text: string;
  /** Each must occur, character by character, in its normal form. */
  words: readonly string[];
  /** None of these may occur. */
  without: readonly string[];
  /** `年:2020` → `['year', '2020']`. */
  fields: readonly (readonly [field: Field, value: string])[];
}

export const fieldNames = {
  年: 'year',
  年度: 'year',
  地: 'place',
  地方: 'place',
  级: 'level',
  级别: 'level',
  格式: 'form',
  部分: 'part',
  提示: 'findings',
} as const;
export type Field = (typeof fieldNames)[keyof typeof fieldNames];

/** A quoted phrase or a word, each with a minus or the name of a field before it where there is one. */
const term = /([-－−])?(?:(\p{Script=Han}{1,2})[:：](?=\S))?(?:["“”„]([^"“”„]*)["“”„]|([^\s"“”„]+))/gu;
const sayable = /[\p{L}\p{N}]/u;

export function queryOf(typed: string): Query {
  const query = { text: typed.trim(), words: new Set<string>(), without: new Set<string>() };
  const fields: [Field, string][] = [];
  for (const [all, minus, name, quoted, plain] of typed.matchAll(term)) {
    const value = quoted ?? plain ?? '';
    const field = fieldOf(name);
    if (field !== null) fields.push([field, value]);
    else if (minus !== undefined && !isLoneNumber(all, typed)) query.without.add(normalForm(value));
    else query.words.add(normalForm(quoted ?? trimmed(all)));
  }
  return { text: query.text, words: sayables(query.words), without: sayables(query.without), fields };
}

function fieldOf(name: string | undefined): Field | null {
  return Object.entries(fieldNames).find(([known]) => known === name)?.[1] ?? null;
}

/** `-9` by itself is a number of a table, and not a search without 9. */
function isLoneNumber(word: string, typed: string): boolean {
  return typed.trim() === word && /^.[\d.,]+$/.test(word);
}

/** Quotation marks that were opened and not closed are no part of what is looked for. */
function trimmed(word: string): string {
  return word.replace(/^[‘’'「」『』]+|[‘’'「」『』]+$/gu, '');
}

function sayables(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => sayable.test(word));
}
