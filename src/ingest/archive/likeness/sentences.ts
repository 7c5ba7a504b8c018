/** A sentence as printed, with the lines on which its paragraph begins and ends. */
export interface Sentence {
  text: string;
  lines: [number, number];
}

/** A list of names can be one sentence of thousands of characters; what is longer is no sentence that anyone copies. */
const longest = 400;

/** The sentences of a paragraph, which a page break may have cut into several lines. */
export function sentencesIn(transcript: readonly string[], lines: readonly [number, number]): Sentence[] {
  const [first, last] = lines;
  return transcript
    .slice(first - 1, last)
    .join('')
    .split(/(?<=[。！？；!?;])/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= longest)
    .map((text) => ({ text, lines: [first, last] }));
}
