import type { Form } from '../../model/form.ts';
import { normaliseLabel } from '../../model/label.ts';
import type { Block } from '../block.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Which form the tables of a document follow: the one whose own words (those that no other form has) are printed.
 * A late report may use an old form, so the year only decides where the tables say nothing.
 */
export function chooseForm(
  forms: readonly Form[],
  blocks: readonly Block[],
  year: number | null,
): Form | null {
  const own = ownWordsOf(forms);
  const printed = printedAmong(new Set(own.flat()), blocks);
  const scored = forms.map((form, index) => ({
    form,
    hits: (own[index] ?? []).filter((word) => printed.has(word)).length,
  }));
  const best = scored.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits > 0) return best.form;
  return (
    forms.find((form) => year !== null && form.years.from <= year && year <= (form.years.to ?? year)) ?? null
  );
}

const known = new WeakMap<readonly Form[], string[][]>();

/** The words that only one form has, for each of them. Forms never change, so it is worked out once. */
function ownWordsOf(forms: readonly Form[]): string[][] {
  const words = known.get(forms) ?? forms.map((form) => ownWords(form, forms));
  known.set(forms, words);
  return words;
}

function ownWords(form: Form, forms: readonly Form[]): string[] {
  const others = new Set(forms.filter((other) => other !== form).flatMap(wordsOf));
  return wordsOf(form).filter((word) => word.length > 2 && !others.has(word));
}

function wordsOf(form: Form): string[] {
  return form.tables.flatMap((table) => [...vocabularyOf(table).all]);
}

/** Which of the words are printed as a cell or a short line, or as two neighbours (a heading broken over two cells). */
function printedAmong(words: ReadonlySet<string>, blocks: readonly Block[]): Set<string> {
  const printed = new Set<string>();
  const longest = Math.max(...[...words].map((word) => word.length));
  let before = '';
  for (const block of blocks) {
    const pieces = block.kind === 'paragraph' ? block.lines : block.rows.flat();
    for (const piece of pieces) {
      const name = piece.text.length > 60 ? '' : normaliseLabel(piece.text);
      if (words.has(name)) printed.add(name);
      const isShort = before.length + name.length <= longest;
      if (isShort && words.has(before + name)) printed.add(before + name);
      if (name !== '') before = name;
    }
  }
  return printed;
}
