import type { Segment } from './segments.ts';

/** The words of a segment with its numbers in their places again. */
export function quoted({ words, figures }: Segment): string {
  let next = 0;
  return words.replace(/[#≈%◇◆]/g, () => figures[next++]?.raw ?? '');
}
