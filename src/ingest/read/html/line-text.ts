import { visibleText } from '../visible-text.ts';

const han = String.raw`[\p{Script=Han}，。；：、！？（）《》“”…—]`;
/** A line end of the source between two Han characters is no space: the author's editor wrapped the line there. */
const wrapped = new RegExp(String.raw`(?<=${han})[ \t]*[\r\n]\s*(?=${han})`, 'gu');

/** What a browser shows of a text: white space joined, what is invisible gone. */
export function lineText(source: string): string {
  return visibleText(source).replace(wrapped, '').replace(/\s+/g, ' ').trim();
}
