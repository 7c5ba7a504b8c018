import type { LeafColumn } from '../../../model/form-leaves.ts';
import { normaliseLabel } from '../../../model/label.ts';
import type { Heading } from './headings.ts';

/**
 * Columns on the left of the heading that they belong to: a row of headings has slipped, as where merged cells were lost, and
 * its columns did not change places. Then each row by itself shows the order.
 */
export function hasSlipped(
  columns: readonly LeafColumn[],
  places: readonly (number | null)[],
  headings: readonly Heading[],
): boolean {
  return columns.some(({ above }, index) => {
    const group = normaliseLabel(above.at(-1) ?? '');
    const heading = headings.find(({ names }) => group !== '' && names.includes(group));
    const place = places[index];
    return heading !== undefined && place !== null && place !== undefined && place < heading.place;
  });
}

/** Headings that stand too near to each other to have those between them there: one that nobody knows stands elsewhere. */
export function areCrowded(group: readonly number[], places: readonly (number | null)[]): boolean {
  const found = group.filter((index) => isKnown(places[index]));
  return found.some((index, at) => {
    const before = found[at - 1] ?? index;
    const room = Number(places[index]) - Number(places[before]);
    return room > 0 && room < index - before;
  });
}

/** A subtotal of their own among the columns of a group: `法律服务机构 | 小计 | 其他`. */
const subtotal = /^小计/;

/** Whether a subtotal stands among the headings of a group: then the numbers below are not of its columns alone. */
export function areParted(
  group: readonly number[],
  places: readonly (number | null)[],
  headings: readonly Heading[],
): boolean {
  const found = group
    .map((index) => places[index])
    .filter(isKnown)
    .map(Number);
  const among = headings.filter(({ place }) => place > Math.min(...found) && place < Math.max(...found));
  return among.some(({ names }) => names.some((name) => subtotal.test(name)));
}

function isKnown(place: number | null | undefined): boolean {
  return place !== null && place !== undefined;
}
