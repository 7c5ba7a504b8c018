import { normalForm } from './normal-form.ts';
import type { SearchPart } from './parts.ts';

/** One paragraph, finding or number of a report: what it says, and the id under which the report's page has it. */
export type Passage = readonly [anchor: string, text: string, label?: string];

/** What can be found in a report, part by part. Parts in which there is nothing are left out. */
export type SearchableReport = Partial<Record<SearchPart, readonly Passage[]>>;

/** Stands at both ends of a number of a table, which is found as a whole: 2669 is no part of 266900 there. */
const numberEnd = '\u0001';

/** A table's number as it is looked for: without separators, unit and plus. */
export function wholeNumber(value: string): string {
  const number = /-?\d+(?:\.\d+)?/.exec(normalForm(value).replaceAll(',', ''));
  return `${numberEnd}${number?.[0] ?? ''}${numberEnd}`;
}

/** Whether a word may be the number of a table. */
export function isNumber(word: string): boolean {
  return /^-?[\d,]*\d(?:\.\d+)?$/.test(word);
}

/** The normal form of a passage, as the index has it. */
export function indexedText(part: SearchPart, [, text]: Passage): string {
  return part === 'numbers' ? wholeNumber(text) : normalForm(text);
}
