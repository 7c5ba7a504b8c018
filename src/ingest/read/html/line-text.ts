// Zero-width characters, soft hyphens and marks that turn the direction of writing show nothing, but part numbers.
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const han = String.raw`[\p{Script=Han}，。；：、！？（）《》“”…—]`;
/** A line end of the source between two Han characters is no space: the author's editor wrapped the line there. */
const wrapped = new RegExp(String.raw`(?<=${han})[ \t]*[\r\n]\s*(?=${han})`, 'gu');

/** What a browser shows of a text: white space joined, what is invisible gone. */
export function lineText(source: string): string {
  return source.replace(invisible, '').replace(wrapped, '').replace(/\s+/g, ' ').trim();
}
