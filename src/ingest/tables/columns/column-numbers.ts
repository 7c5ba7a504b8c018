import type { Segment } from '../words/segments.ts';

/** A count of fewer columns from 0 on may be data: 0 1 2. */
const fewestFromZero = 5;

/** True for 1 2 3 4 5 6 7 over a table, or 0 1 2 3 4 as programs count: the numbers of its columns (栏次), which are no data. */
export function areColumnNumbers({ values }: Segment): boolean {
  const texts = values.filter(({ kind }) => kind === 'value').map(({ text }) => text);
  const first = texts[0] === '0' && texts.length >= fewestFromZero ? 0 : 1;
  return texts.length > 1 && texts.every((text, index) => text === String(index + first));
}
