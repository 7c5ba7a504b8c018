import type { Vocabulary } from '../names/vocabulary.ts';
import type { Table } from '../table.ts';
import { isAside } from '../words/aside.ts';
import type { Token } from '../words/tokens.ts';

/** `行政许可 | 见附件`: what a printed row has where its number should be and nobody took, so that the cell is not blank. */
export function wordsForNumbers({ strips, vocabulary }: Table, name: Token): Token | null {
  const row = strips.find(({ solid, tokens }) => solid && tokens.includes(name))?.tokens ?? [];
  const [next, ...others] = row.slice(row.indexOf(name) + 1);
  if (next === undefined) return null;
  if (isSaidInWords(next, vocabulary) || next.kind === 'value') return next;
  return isAside(next.text) ? (others.find(({ kind }) => kind === 'value') ?? null) : null;
}

function isSaidInWords({ kind, text, name }: Token, { all }: Vocabulary): boolean {
  return kind === 'label' && text.trim() !== '' && !all.has(name) && !isAside(text);
}
