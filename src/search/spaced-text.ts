/**
 * Pagefind cuts Chinese into words one way when it indexes and another way when it searches, and loses rare names. With
 * every Han character a word of its own, and a query as a phrase of them, every substring is found and nothing else.
 */

/** Stands for a space that the report prints. It is no part of a word, and the indexer keeps it. */
const printedSpace = '\u200b';
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

const hanOrMark = new RegExp(`\\p{Script=Han}|[${indexedMarks.replace(/[-/]/g, '\\$&')}]`, 'gu');
// Only letters and digits: full-width punctuation is how Chinese is printed, and is no part of a word.
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/g;

/** Text → the same text with a space at each side of every Han character and mark. */
export function apart(text: string): string {
  return text.replace(hanOrMark, ' $& ').replace(/ +/g, ' ').trim();
}

/** Text → what is indexed: characters apart, and printed spaces told from those between them. */
export function spaced(text: string): string {
  return foldWidth(text).replaceAll(printedSpace, '').split(/\s+/).map(apart).join(`${printedSpace} `);
}

/** Ｌ１２ → L12. */
export function foldWidth(text: string): string {
  return text.replace(fullWidth, (character) => character.normalize('NFKC'));
}

/** Undoes `spaced`. */
export function unspaced(text: string): string {
  return text.replaceAll(' ', '').replaceAll(printedSpace, ' ');
}
