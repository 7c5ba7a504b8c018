import { isDateOnly } from './dates.ts';

export interface Signature {
  name: string | null;
  /** How many of the last paragraphs it takes up. */
  length: number;
}

const officeName =
  /^[\p{Script=Han}（）()·\s]{3,40}(?:政府|办事处|管委会|管理委员会|办公室|局|委员会|委|厅|中心|院|[农林牧渔茶种畜]场|镇|乡|县|区|市)$/u;

/** The signature at the end: the office, the date, or both, each a line of its own. Null where there is none. */
export function findSignature(tail: readonly string[]): Signature | null {
  const lines = tail.map((text) => text.trim());
  let length = 0;
  let name: string | null = null;
  for (const line of [...lines].reverse()) {
    const isName = name === null && isOfficeName(line);
    if (!isName && !isDateOnly(line)) break;
    if (isName) name = line.replace(/\s/g, '');
    length += 1;
  }
  return length === 0 ? null : { name, length };
}

/** True for a line that is the name of an office and nothing more. */
export function isOfficeName(line: string): boolean {
  return line.length <= 40 && officeName.test(line);
}
