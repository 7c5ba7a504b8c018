import { normaliseLabel } from '../../model/label.ts';
import type { Block, Piece } from '../block.ts';
import { readNumber } from './number.ts';

/** A printed cell, seen as a name, a value or an empty cell. */
export interface Token extends Piece {
  kind: 'label' | 'value' | 'blank';
}

/** The tables of a report have some 500 cells; a text with far more is no report, and must not take forever. */
const mostTokens = 6000;

/** A printed row, whose cells stand in columns (`solid`), or cells that only follow one another. */
export interface Strip {
  tokens: Token[];
  solid: boolean;
}

/** Blocks to strips: whatever the layout, a table is names and values in reading order. */
export function stripsOf(blocks: readonly Block[], known: ReadonlySet<string>): Strip[] {
  const strips: Strip[] = [];
  let count = 0;
  for (const block of blocks) {
    const rows = block.kind === 'paragraph' ? block.lines.map((line) => wordsOf(line)) : block.rows;
    for (const row of rows) {
      if (count > mostTokens) return strips;
      const isRow = block.kind === 'grid' && row.length > 1;
      strips.push(isRow ? solidStrip(row, known) : looseStrip(row));
      count += row.length;
    }
  }
  return strips;
}

/** The words of a line with their places: `规章 0 0 0` is a name and three values. */
function wordsOf(line: Piece): Piece[] {
  const words: Piece[] = [];
  for (const match of line.text.matchAll(/\S+/g)) {
    if (words.length >= mostTokens) break;
    words.push({ text: match[0], place: { ...line.place, column: line.place.column + match.index } });
  }
  return words;
}

function looseStrip(words: readonly Piece[]): Strip {
  const pieces = withUnits(words);
  const tokens = pieces.map((piece, index): Token => {
    const { kind } = readNumber(piece.text);
    const isBullet = kind === 'na' && index === 0 && pieces.length > 1;
    return { ...piece, kind: kind === 'number' || (kind === 'na' && !isBullet) ? 'value' : 'label' };
  });
  return { tokens: tokens.filter((token) => token.text !== ''), solid: false };
}

/** `21022 万元` is one value of two words. */
function withUnits(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const before = pieces.at(-1);
    const joined = before ? `${before.text} ${word.text}` : word.text;
    const isRest = before && readNumber(before.text).kind === 'number' && !/\d/.test(word.text);
    if (before && isRest && readNumber(joined).kind === 'number')
      pieces[pieces.length - 1] = { ...before, text: joined };
    else pieces.push(word);
  }
  return pieces;
}

/** In a printed row, what stands after the first number and is no known name is a value that cannot be read. */
function solidStrip(row: Piece[], known: ReadonlySet<string>): Strip {
  let seenNumber = false;
  const tokens = row.map((piece): Token => {
    const { kind } = readNumber(piece.text);
    seenNumber ||= kind === 'number';
    if (kind === 'blank') return { ...piece, kind: 'blank' };
    if (kind !== 'text') return { ...piece, kind: 'value' };
    return { ...piece, kind: seenNumber && !known.has(normaliseLabel(piece.text)) ? 'value' : 'label' };
  });
  return { tokens: withoutOrdinal(tokens), solid: true };
}

/** A column of running numbers before the names is no datum. */
function withoutOrdinal(tokens: Token[]): Token[] {
  const [first, second] = tokens;
  const isOrdinal = first?.kind === 'value' && /^\d{1,2}$/.test(first.text) && second?.kind === 'label';
  return isOrdinal ? [{ ...first, kind: 'blank' }, ...tokens.slice(1)] : tokens;
}
