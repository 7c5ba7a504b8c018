import type { LeafColumn } from '../../model/form-leaves.ts';
import { normaliseLabel } from '../../model/label.ts';
import { unitInHeading } from './number.ts';
import type { Strip, Token } from './tokens.ts';

/** The units that the printed headings of some columns name, also where a heading is broken over cells or lines. */
export function headingUnits(names: readonly Token[], columns: readonly LeafColumn[]): (string | null)[] {
  const printed = names.map((name) => name.text.slice(0, longestHeading)).join('');
  // Nearly all headings have no unit; the pieces are only put together where one is printed.
  const hasUnit = /单位|[（(](?:亿元|万元|元|件|项|个)/.test(printed.replace(/\s/g, ''));
  return columns.map((column) => (hasUnit ? headingUnit(names, column) : null));
}

function headingUnit(names: readonly Token[], column: LeafColumn): string | null {
  const wanted = [column.label, ...column.alsoSeen].map(normaliseLabel);
  for (const [index, name] of names.entries()) {
    const first = name.name[0];
    if (first === undefined || !wanted.some((label) => label.startsWith(first))) continue;
    for (let length = 1; length <= mostPieces; length += 1) {
      const joined = joinedNames(names, index, length);
      if (joined.length > longestHeading) break;
      const unit = unitInHeading(joined);
      if (unit !== null && wanted.includes(normaliseLabel(joined))) return unit;
    }
  }
  return null;
}

const longestHeading = 80;
/** A heading is broken into no more pieces than this: `采 购 总 金 额（单 位：万 元，保 留 4位 小 数）`. */
const mostPieces = 40;

function joinedNames(names: readonly Token[], from: number, length: number): string {
  return names
    .slice(from, from + length)
    .map((name) => name.text)
    .join('');
}

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
  const headings = headingsOf(names.slice(-mostHeadings), strips);
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
    const places = group.map((index) => {
      const column = columns[index];
      return column ? placeOf(headings, column, knownNames[index] ?? []) : null;
    });
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

/** Where a column's heading stands: its column in printed rows, else its turn among the names. Null where not found once. */
function placeOf(headings: readonly Heading[], column: LeafColumn, known: readonly string[]): number | null {
  // A short form that is the end of the full name (企业 of 商业企业) is its second half where a heading is broken.
  const label = normaliseLabel(column.label);
  const names = known.filter((name) => name === label || !label.endsWith(name));
  const isNamed = (printed: string) =>
    names.some((name) => name === printed || (printed.length >= 3 && name.startsWith(printed)));
  const places = [
    ...new Set(headings.filter((heading) => heading.names.some(isNamed)).map((heading) => heading.place)),
  ];
  return places.length === 1 ? (places[0] ?? null) : null;
}

interface Heading {
  place: number;
  /** What it may be called: its last piece, and the pieces joined. */
  names: string[];
}

/** The headings over a row: cell under cell in printed rows, word after word elsewhere. */
function headingsOf(names: readonly Token[], strips: readonly Strip[]): Heading[] {
  const rows = strips.filter((strip) => strip.solid && strip.tokens.some((token) => names.includes(token)));
  if (rows.length === 0) return headingsInTurn(names);
  const width = rows[0]?.tokens.length ?? 0;
  if (rows.some((row) => row.tokens.length !== width)) return [];
  return [...Array(width).keys()].map((place) => {
    const pieces = rows
      .map((row) => row.tokens[place])
      .filter((token) => token?.kind === 'label' && names.includes(token));
    return { place, names: endingsOf(pieces.map((piece) => piece?.text ?? '')) };
  });
}

function endingsOf(pieces: readonly string[]): string[] {
  return pieces.map((_, from) => normaliseLabel(pieces.slice(from).join('')));
}

function headingsInTurn(names: readonly Token[]): Heading[] {
  return names.map((_, place) => ({
    place,
    names: [1, 2, 3, 4, 5, 6].map((length) => normaliseLabel(joinedNames(names, place, length))),
  }));
}
