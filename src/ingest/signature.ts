import { dateBehindOffice, isDateOnly } from './dates.ts';
import { isOfficeName } from './office-name.ts';

export interface Signature {
  name: string | null;
  /** How many of the last paragraphs it takes up. */
  length: number;
}

/** The signature at the end: the office, the date, or both, each a line of its own. Null where there is none. */
export function findSignature(tail: readonly string[]): Signature | null {
  const lines = tail.map((text) => text.trim());
  let length = 0;
  let name: string | null = null;
  for (const line of [...lines].reverse()) {
    const office = isOfficeName(line) ? line : (dateBehindOffice(line)?.office ?? null);
    const isName = name === null && office !== null;
    if (!isName && !isDateOnly(line)) break;
    if (isName) name = office.replace(/\s/g, '');
    length += 1;
  }
  return length === 0 ? null : { name, length };
}
