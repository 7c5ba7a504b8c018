import { everything } from '../../search/narrowing.ts';
import { searchWords as words } from '../../text/search.ts';
import type { Answer } from './find-reports.ts';

/** How much was found, in one sentence. Empty where nothing was: that is told at length. */
export function statusText({ query, found, shown, narrowing }: Answer): string {
  if (shown.length === 0) return '';
  if (query.words.length === 0) return words.listed(shown.length);
  const isNarrowed = JSON.stringify(narrowing) !== JSON.stringify(everything);
  return isNarrowed && shown.length < found.length
    ? words.foundOf(shown.length, found.length, query.text)
    : words.found(shown.length, query.text);
}
