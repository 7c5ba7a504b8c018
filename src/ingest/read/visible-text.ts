// Zero-width characters, soft hyphens, marks that turn the direction of writing and control characters (which programs
// leave where a bookmark or a picture was) show nothing, but part numbers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const invisible = /[\x00-\x08\x0e-\x1f\x7f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text without the characters that nobody sees. */
export function visibleText(text: string): string {
  return text.replace(invisible, '');
}
