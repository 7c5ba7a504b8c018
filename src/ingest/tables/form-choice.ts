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
  const printed = printedNames(blocks);
  const scored = forms.map((form) => ({
    form,
    hits: ownWords(form, forms).filter((word) => printed.has(word)).length,
  }));
  const best = scored.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits > 0) return best.form;
  return (
    forms.find((form) => year !== null && form.years.from <= year && year <= (form.years.to ?? year)) ?? null
  );
}

function ownWords(form: Form, forms: readonly Form[]): string[] {
  const others = new Set(forms.filter((other) => other !== form).flatMap(wordsOf));
  return wordsOf(form).filter((word) => word.length > 2 && !others.has(word));
}

function wordsOf(form: Form): string[] {
  return form.tables.flatMap((table) => [...vocabularyOf(table).all]);
}

/** Every printed cell and short line, normalised, and neighbours joined (a heading broken over two cells). */
function printedNames(blocks: readonly Block[]): Set<string> {
  const names = new Set<string>();
  let before = '';
  for (const block of blocks) {
    const pieces = block.kind === 'paragraph' ? block.lines : block.rows.flat();
    for (const piece of pieces) {
      const name = piece.text.length > 60 ? '' : normaliseLabel(piece.text);
      names.add(name);
      names.add(before + name);
      if (name !== '') before = name;
    }
  }
  return names;
}
