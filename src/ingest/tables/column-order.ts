import type { LeafColumn } from '../../model/form-leaves.ts';
import { headingsOver, placesOf } from './headings.ts';
import type { Strip, Token } from './tokens.ts';

/** Headings over a row, each word of a stretched one counted. */
const mostHeadings = 120;

/** How the printed headings stand to the official columns. */
export interface PrintedOrder {
  columns: LeafColumn[];
  /** `other`: all headings were found, in another order. `unclear`: some contradict the official order, not all were found. */
  how: 'official' | 'other' | 'unclear';
}

/**
 * The columns in the order in which the headings print them. Only neighbours under one heading are compared: a heading
 * over several lines prints 总计 before 商业企业. Headings that were not found say nothing.
 */
export function printedOrder(
  names: readonly Token[],
  strips: readonly Strip[],
  columns: readonly LeafColumn[],
  knownNames: readonly string[][],
): PrintedOrder {
  const headings = headingsOver(names.slice(-mostHeadings), strips, knownNames);
  const allPlaces = placesOf(headings, knownNames);
  const groups = new Map<string, number[]>();
  for (const [index, column] of columns.entries()) {
    const key = column.above.join();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const order: PrintedOrder = { columns: [...columns], how: 'official' };
  for (const group of groups.values()) {
    const isBesideGroup = columns.some(
      (other) => other.above.length > (columns[group[0] ?? 0]?.above.length ?? 0),
    );
    if (isBesideGroup) continue;
    const places = group.map((index) => allPlaces[index] ?? null);
    const found = places.filter((place) => place !== null);
    if (found.every((place, index) => index === 0 || place >= (found[index - 1] ?? 0))) continue;
    if (found.length < group.length) return { ...order, how: 'unclear' };
    const byPlace = [...group.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    for (const [position, index] of group.entries()) {
      const column = columns[group[byPlace[position] ?? position] ?? index];
      if (column) order.columns[index] = column;
    }
    order.how = 'other';
  }
  return order;
}
