import type { LeafColumn } from '../../../model/form-leaves.ts';
import { normaliseLabel } from '../../../model/label.ts';
import type { Strip, Token } from '../words/tokens.ts';
import {
  columnsBegun,
  columnsInFull,
  columnsInTurn,
  columnsOfRows,
  placesOf,
  placesOfWhole,
} from './heading-places.ts';
import { type Heading, headingsByCell, headingsInTurn } from './headings.ts';

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
  if (
    isInCells &&
    groupsOf(columns)
      .filter(isTogether)
      .some((group) => areCrowded(group, places))
  )
    return { ...order, how: 'unclear' };
  if (
    isInCells &&
    groupsOf(columns)
      .filter(isTogether)
      .some((group) => areParted(group, places, headings))
  )
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

/** Whether headings outside of cells say by their turn that something was moved: within a row, or where all of a group are named. */
function haveMoved(
  names: readonly Token[],
  strips: readonly Strip[],
  knownNames: readonly string[][],
  groups: readonly number[][],
): boolean {
  return (
    isOutOfTurn(columnsOfRows(names, strips, knownNames), groups) ||
    isOutOfTurn(columnsInFull(names, knownNames), groups) ||
    columnsInTurn(names, knownNames).some((turn) => isOutOfTurn([turn], groups.filter(isWithin(turn)))) ||
    columnsBegun(names, knownNames).some((turn) => isOutOfTurn([turn], groups.filter(isTogetherIn(turn))))
  );
}

/** Whether one row has pieces of two headings of a group the wrong way round: `科研 | 商业` over `机构 | 企业`. */
function isOutOfTurn(rows: readonly (readonly number[])[], groups: readonly (readonly number[])[]): boolean {
  return rows.some((row) =>
    groups.some((group) => !isRising(row.filter((column) => group.includes(column)))),
  );
}

/** Where some of a group are not named, what looks like a name may be a piece of another: 企业 of 商业企业. */
function isWithin(turn: readonly number[]): (group: readonly number[]) => boolean {
  return (group) => group.every((column) => turn.includes(column));
}

/** Where all of a group follow one another, no line of other headings was put among them, and pieces show their turn as well. */
function isTogetherIn(turn: readonly number[]): (group: readonly number[]) => boolean {
  return (group) => {
    const from = turn.findIndex((column) => group.includes(column));
    return (
      isWithin(turn)(group) && turn.slice(from, from + group.length).every((column) => group.includes(column))
    );
  };
}

/** The columns under each heading. */
function groupsOf(columns: readonly LeafColumn[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { above }] of columns.entries())
    groups.set(above.join(), [...(groups.get(above.join()) ?? []), index]);
  return [...groups.values()];
}

/** 自然人 and 总计 have the columns of another heading between them: their turn says that something is otherwise, not what. */
function isTogether(group: readonly number[]): boolean {
  return group.every((index, position) => index === (group[0] ?? 0) + position);
}

/**
 * Columns on the left of the heading that they belong to: a row of headings has slipped, as where merged cells were lost, and
 * its columns did not change places. Then each row by itself shows the order.
 */
function hasSlipped(
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
function areCrowded(group: readonly number[], places: readonly (number | null)[]): boolean {
  const found = group.filter((index) => isKnown(places[index]));
  return found.some((index, at) => {
    const before = found[at - 1] ?? index;
    const room = Number(places[index]) - Number(places[before]);
    return room > 0 && room < index - before;
  });
}

/** A subtotal of their own among the columns of a group: `法律服务机构 | 小计 | 其他`. */
const subtotal = /^小计/;

function areParted(
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

function isRising(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}
