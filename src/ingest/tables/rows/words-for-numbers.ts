import type { Vocabulary } from '../names/vocabulary.ts';
import type { Table } from '../table.ts';
import type { Token } from '../words/tokens.ts';

/** A remark on the name, or the unit of what follows. */
const aside = /^[（(][^\d]*[）)]$|^(?:万元|元|件|项|个|条|次)$/;

/** `行政许可 | 见附件`: words that a printed row has where its number should be, so that the cell is not blank. */
export function wordsForNumbers({ strips, vocabulary }: Table, name: Token): Token | null {
  const row = strips.find(({ solid, tokens }) => solid && tokens.includes(name))?.tokens ?? [];
  const next = row[row.indexOf(name) + 1];
  return next !== undefined && isSaidInWords(next, vocabulary) ? next : null;
}

function isSaidInWords({ kind, text, name }: Token, { all }: Vocabulary): boolean {
  return kind === 'label' && text.trim() !== '' && !all.has(name) && !aside.test(text.trim());
}
