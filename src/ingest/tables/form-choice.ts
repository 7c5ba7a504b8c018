import type { Form } from '../../model/form.ts';
import { leafRows } from '../../model/form-leaves.ts';
import { normaliseLabel } from '../../model/label.ts';
import { once } from '../../model/once.ts';
import type { Block } from '../block.ts';
import { vocabularyOf } from './names/vocabulary.ts';

/**
 * Which form the tables of a document follow: the one of which most rows stand in blocks with words that no other form has.
 * A late report may use an old form, so the year only decides where the tables say nothing.
 */
export function chooseForm(
  forms: readonly Form[],
  blocks: readonly Block[],
  year: number | null,
): Form | null {
  const { own, all, beginnings } = ownWordsOf(forms);
  const printed = printedAmong(all, beginnings, blocks);
  const scored = forms.map((form, index) => ({ form, hits: rowsMet(own[index] ?? [], printed) }));
  const best = scored.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits > 0) return best.form;
  return (
    forms.find((form) => year !== null && form.years.from <= year && year <= (form.years.to ?? year)) ?? null
  );
}

function beginningsOf(word: string): string[] {
  return [...word].map((_, length) => word.slice(0, length));
}

/** The words of one block of a table that no other form has, and how many rows the block has. */
interface OwnWords {
  words: string[];
  rows: number;
}

function rowsMet(own: readonly OwnWords[], printed: ReadonlySet<string>): number {
  return own
    .filter(({ words }) => words.some((word) => printed.has(word)))
    .reduce((sum, { rows }) => sum + rows, 0);
}

/** The words that only one form has: for each of the forms, all of them, and all that they begin with. */
const ownWordsOf = once((forms: readonly Form[]) => {
  const own = forms.map((form) => ownWords(form, forms));
  const all = new Set(own.flatMap((parts) => parts.flatMap(({ words }) => words)));
  return { own, all, beginnings: new Set([...all].flatMap(beginningsOf)) };
});

function ownWords(form: Form, forms: readonly Form[]): OwnWords[] {
  const others = new Set(forms.filter((other) => other !== form).flatMap(wordsOf));
  return form.tables.flatMap((table) =>
    table.blocks.map((block) => ({
      words: [...vocabularyOf({ ...table, blocks: [block] }).all].filter(
        (word) => word.length > 2 && !others.has(word),
      ),
      rows: leafRows(block.rows).length,
    })),
  );
}

function wordsOf(form: Form): string[] {
  return form.tables.flatMap((table) => [...vocabularyOf(table).all]);
}

/** Which of the words are printed as a cell or a short line, or as two neighbours (a heading broken over two cells). */
function printedAmong(
  words: ReadonlySet<string>,
  beginnings: ReadonlySet<string>,
  blocks: readonly Block[],
): Set<string> {
  const printed = new Set<string>();
  let before = '';
  for (const block of blocks) {
    const pieces = block.kind === 'paragraph' ? block.lines : block.rows.flat();
    for (const piece of pieces) {
      const name = piece.text.length > 60 ? '' : normaliseLabel(piece.text);
      if (words.has(name)) printed.add(name);
      if (beginnings.has(before) && words.has(before + name)) printed.add(before + name);
      if (name !== '') before = name;
    }
  }
  return printed;
}
