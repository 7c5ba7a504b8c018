import type { Segment } from './segments.ts';

/** True for 1 2 3 4 5 6 7 over a table: the numbers of its columns (栏次), which are no data. */
export function areColumnNumbers({ values }: Segment): boolean {
  const texts = values.filter(({ kind }) => kind === 'value').map(({ text }) => text);
  return texts.length > 1 && texts.every((text, index) => text === String(index + 1));
}
