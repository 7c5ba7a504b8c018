import { normaliseLabel } from '../../../model/label.ts';
import type { Block, Paragraph, Piece } from '../../block.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { isBrokenNumber } from '../numbers/broken-numbers.ts';
import { readNumber } from '../numbers/number.ts';
import { isAside } from './aside.ts';
import { areGluedCells, unglued } from './glued-words.ts';
import { mostTokens, wordsOf } from './words.ts';

/** A printed cell, seen as a name, a value or an empty cell. */
export interface Token extends Piece {
  kind: 'label' | 'value' | 'blank';
  /** The normalised label; empty for values and for texts too long to be one. */
  name: string;
}

/** The number that a value prints; null where it prints none. */
export function numberIn(token: Token): number | null {
  const reading = readNumber(token.text);
  return reading.kind === 'number' ? reading.value : null;
}

/** A printed row, whose cells stand in columns (`solid`), or cells that only follow one another. */
export interface Strip {
  tokens: Token[];
  solid: boolean;
}

/** Blocks to strips: whatever the layout, a table is names and values in reading order. */
export function stripsOf(blocks: readonly Block[], vocabulary: Vocabulary): Strip[] {
  const strips: Strip[] = [];
  let count = 0;
  for (const block of blocks) {
    const rows = block.kind === 'paragraph' ? block.lines.map(wordsOf) : block.rows;
    for (const row of rows) {
      if (count > mostTokens) return strips;
      const isRow = block.kind === 'grid' && row.length > 1;
      strips.push(isRow ? solidStrip(row, vocabulary) : looseStrip(unglued(row, vocabulary)));
      count += row.length;
    }
    if (block.kind === 'paragraph') addEmptyCells(strips.at(-1), block);
  }
  return strips;
}

function addEmptyCells(strip: Strip | undefined, { lines, emptyCells = 0 }: Paragraph): void {
  const [last] = lines.slice(-1);
  if (strip === undefined || strip.tokens.length === 0 || last === undefined) return;
  const empty = tokenOf({ ...last, text: '' }, 'blank');
  strip.tokens.push(...Array<Token>(Math.min(emptyCells, mostEmpty)).fill(empty));
}

/** No row has more cells. */
const mostEmpty = 30;
/** The longest label of the forms has some 60 characters. */
const longestLabel = 200;

function tokenOf(piece: Piece, kind: Token['kind']): Token {
  const isLabel = kind === 'label' && piece.text.length <= longestLabel;
  return { ...piece, kind, name: isLabel ? normaliseLabel(piece.text) : '' };
}

/** `3/5` in a cell: this year and the last, or accepted and answered. No name, and no number that can be read. */
const ratio = /^\d{1,8}[/／]\d{1,8}$/;

/** `005` behind 1, the end of 1,005, is a value that cannot be read. */
const endOfNumber = /^0\d+$/;

function looseStrip(words: readonly Piece[]): Strip {
  const tokens = words.map((word, index): Token => {
    const { kind } = readNumber(word.text);
    const next = words[index + 1];
    const isBeforeName = next !== undefined && readNumber(next.text).kind === 'text';
    const isBullet = kind === 'na' && index === 0 && isBeforeName;
    const isOfName = isBeforeName && isCharacterOfName(word, words[index - 1], next);
    const isMark = kind === 'na' && !isBullet && !isOfName;
    const isValue =
      kind === 'number' ||
      isMark ||
      ratio.test(word.text) ||
      endOfNumber.test(word.text) ||
      areGluedCells(word, words[index - 1]);
    return tokenOf(word, isValue ? 'value' : 'label');
  });
  return { tokens: tokens.filter((token) => token.text !== ''), solid: false };
}

/** `申 请 人 无 正 当 理 由`: in a name stretched with spaces 无 is no empty cell. */
function isCharacterOfName({ text }: Piece, before: Piece | undefined, after: Piece): boolean {
  const isNamed = before !== undefined && readNumber(before.text).kind === 'text';
  return /^[无空]$/.test(text) && isNamed && (before.text.length === 1 || after.text.length === 1);
}

/**
 * In a printed row, what stands after the first number, or between the name of the row and its numbers, and is no known name
 * is a value that cannot be read.
 */
function solidStrip(row: Piece[], { all: known, byName, headings }: Vocabulary): Strip {
  const kinds = row.map(({ text }) => readNumber(text).kind);
  const lastNumber = kinds.lastIndexOf('number');
  let seenNumber = false;
  let seenName = false;
  let isNamed = false;
  const tokens = row.map((piece, at): Token => {
    const kind = kinds[at];
    seenNumber ||= kind === 'number' || isBrokenNumber(piece.text);
    if (kind === 'blank') return tokenOf(piece, 'blank');
    if (kind !== 'text') return tokenOf(piece, 'value');
    const label = tokenOf(piece, 'label');
    seenNumber ||= seenName && isLikeNumber(piece.text);
    seenName = true;
    const isBetween = isNamed && at < lastNumber && !isAside(piece.text);
    const isValue = (seenNumber || isBetween) && !known.has(label.name);
    isNamed ||= byName.has(label.name) && !headings.has(label.name);
    return isValue ? tokenOf(piece, 'value') : label;
  });
  return { tokens: withoutOrdinal(tokens), solid: true };
}

/** `1 2 . 5`, `约 12 万元`: nothing but digits, marks and units, and no ordinal. `…` stands for what is cut off, `�` for a character without a name. */
function isLikeNumber(text: string): boolean {
  return (
    /^[约近共]?[\d\s.,…\ufffd，．·:：+\-－()（）%％万亿元件个项条余多]*$/u.test(text) &&
    /[\d…\ufffd]/.test(text) &&
    !/^[（(]?\d{1,2}[）).．、，:：]*$/.test(text)
  );
}

/** A column of running numbers before the names is no datum. */
function withoutOrdinal(tokens: Token[]): Token[] {
  const [first, second] = tokens;
  const isOrdinal = first?.kind === 'value' && /^\d{1,2}$/.test(first.text) && second?.kind === 'label';
  return isOrdinal ? [tokenOf(first, 'blank'), ...tokens.slice(1)] : tokens;
}
