/**
 * Pagefind cuts Chinese into words one way when it indexes and another way when it searches, and loses rare names. With
 * every Han character a word of its own, and a query as a phrase of them, every substring is found and nothing else.
 */

/** Invisible, and a word break to the indexer. In a query it would find nothing: there, plain spaces do the work. */
export const zeroWidthSpace = '\u200b';
/** The text of the heading that opens each paragraph of a search document: no report prints it. */
export const paragraphMark = '¶';

/**
 * A word that no report prints, put before the first paragraph to search within a year or a place. Pagefind's own
 * filters would do the same, but it writes them in another order each time: the same reports would not give the same bytes.
 */
export function tagOf(kind: 'year' | 'place', value: string): string {
  return `${kind}${value.replace(/[^a-z0-9]/g, '')}`;
}

/** Marks that count as characters of a phrase: 24.84万元 is found as printed. All others only part words. */
export const indexedMarks = '.,%:;!?/@&+-()，。、；：？！（）〔〕《》“”‘’％·—…';
/** The same, as a class for a pattern. */
export const searchableMarks = `[${indexedMarks.replace(/[-/]/g, '\\$&')}]`;

const han = /\p{Script=Han}/gu;
// Only letters and digits: full-width punctuation is how Chinese is printed, and is no part of a word.
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/g;

/** Text → the same text with an invisible space at each side of every Han character. */
export function spaced(text: string): string {
  return foldWidth(text)
    .replace(han, `${zeroWidthSpace}$&${zeroWidthSpace}`)
    .replace(/\u200b+/g, zeroWidthSpace);
}

/** Ｌ１２ → L12. */
export function foldWidth(text: string): string {
  return text.replace(fullWidth, (character) => character.normalize('NFKC'));
}

/** Undoes `spaced`, and takes out what the indexer adds where blocks end. */
export function unspaced(text: string): string {
  return text.replaceAll(zeroWidthSpace, '');
}
