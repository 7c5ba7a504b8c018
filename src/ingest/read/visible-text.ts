// Zero-width characters, soft hyphens and marks that turn the direction of writing show nothing, but part numbers.
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text without the characters that nobody sees. */
export function visibleText(text: string): string {
  return text.replace(invisible, '');
}
