import { paragraphMark, unspaced } from './spaced-text.ts';

/** A piece of text; `marked` where it is what the reader looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  /** The id of the paragraph on the report's page. */
  anchor: string;
  pieces: Piece[];
}

/** How many characters are shown before the first mark, and in all. */
const before = 24;
const shown = 90;

/**
 * The paragraphs of an indexed report that hold a word, cut to size. Pagefind's own excerpts mark single characters
 * anywhere; here only whole words are marked.
 */
export function excerptsOf(content: string, anchors: readonly string[], words: readonly string[]): Excerpt[] {
  const paragraphs = unspaced(content).split(paragraphMark).slice(1);
  return paragraphs.flatMap((paragraph, index) => {
    const anchor = anchors[index];
    const pieces = cutAround(markedPieces(paragraph.trim(), words));
    return anchor === undefined || !pieces.some((piece) => piece.marked) ? [] : [{ anchor, pieces }];
  });
}

/** Text → pieces, with every occurrence of a word marked. Marks that touch are one. */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const isMarked = new Uint8Array(text.length);
  for (const word of words) {
    for (const { index, 0: found } of text.matchAll(occurrencesOf(word))) {
      isMarked.fill(1, index, index + found.length);
    }
  }
  const pieces: Piece[] = [];
  for (let from = 0, to = 1; from < text.length; from = to, to += 1) {
    while (to < text.length && isMarked[to] === isMarked[from]) to += 1;
    pieces.push({ text: text.slice(from, to), marked: isMarked[from] === 1 });
  }
  return pieces;
}

/** To the index, 2020 年 and 2020年 are the same: spaces between characters do not part a phrase. */
function occurrencesOf(word: string): RegExp {
  const characters = Array.from(word, (character) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  return new RegExp(characters.join('\\s*'), 'giu');
}

function cutAround(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.marked);
  const opening = pieces[first - 1];
  const fromMark = pieces.slice(Math.max(first, 0));
  const start = opening === undefined ? [] : [{ text: keepEnd(opening.text, before), marked: false }];
  return cutAfter([...start, ...fromMark], shown);
}

function keepEnd(text: string, length: number): string {
  return text.length > length ? `…${text.slice(-length)}` : text;
}

function cutAfter(pieces: Piece[], length: number): Piece[] {
  let left = length;
  return pieces.flatMap((piece) => {
    if (left <= 0) return [];
    const fits = piece.marked || piece.text.length <= left;
    const kept = { ...piece, text: fits ? piece.text : `${piece.text.slice(0, left)}…` };
    left -= piece.text.length;
    return [kept];
  });
}
