import type { LeafColumn } from '../../../model/form-leaves.ts';
import type { Strip, Token } from '../words/tokens.ts';
import { groupsOf, isRising, isTogether } from './groups.ts';
import { areCrowded, areParted, hasSlipped } from './heading-doubts.ts';
import { columnsOfRows, placesOf, placesOfWhole } from './heading-places.ts';
import { headingsByCell, headingsInTurn } from './headings.ts';
import { haveMoved } from './moved-headings.ts';

/** Headings over a row, each word of a stretched one counted. */
const mostHeadings = 120;

/** How the printed headings stand to the official columns. */
export interface PrintedOrder {
  columns: LeafColumn[];
  /** `other`: all headings were found, in another order. `unclear`: some contradict the official order, not all were found. */
  how: 'official' | 'other' | 'unclear';
}

/**
 * The columns in the order in which the headings print them. Where headings stand in cells, their places say it; elsewhere
 * only neighbours under one heading are compared (a heading over several lines prints 总计 before 商业企业), and another order
 * says that something was moved, not what. Headings that were not found say nothing.
 */
export function printedOrder(
  names: readonly Token[],
  strips: readonly Strip[],
  columns: readonly LeafColumn[],
  knownNames: readonly string[][],
): PrintedOrder {
  const lastNames = names.slice(-mostHeadings);
  const order: PrintedOrder = { columns: [...columns], how: 'official' };
  const cells = headingsByCell(lastNames, strips);
  const isInCells = cells !== null;
  const headings = cells ?? headingsInTurn(lastNames, knownNames);
  const places = isInCells ? placesOf(headings, knownNames) : placesOfWhole(headings, knownNames);
  const groups = isInCells ? [[...columns.keys()]] : groupsOf(columns);
  if (!isInCells && haveMoved(lastNames, strips, knownNames, groups)) return { ...order, how: 'unclear' };
  const together = groupsOf(columns).filter(isTogether);
  if (isInCells && together.some((group) => areCrowded(group, places) || areParted(group, places, headings)))
    return { ...order, how: 'unclear' };
  for (const group of groups) {
    const found = group.flatMap((index) => places[index] ?? []);
    if (isRising(found)) continue;
    if (!isInCells || found.length < group.length || !isTogether(group)) return { ...order, how: 'unclear' };
    if (hasSlipped(columns, places, headings))
      return columnsOfRows(lastNames, strips, knownNames).every(isRising)
        ? order
        : { ...order, how: 'unclear' };
    const byPlace = [...group].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    for (const [position, index] of group.entries()) {
      const column = columns[byPlace[position] ?? index];
      if (column) order.columns[index] = column;
    }
    order.how = 'other';
  }
  return order;
}
