import { normaliseLabel } from '../../../model/label.ts';
import type { Strip, Token } from '../words/tokens.ts';
import { placesOf } from './heading-places.ts';

export interface Heading {
  /** Its column in printed rows, else its turn among the names. */
  place: number;
  /** What it may be called: a piece, or several joined. */
  names: string[];
  /** The same as printed. */
  texts: string[];
}

/** The headings over a row, cell under cell; null where they do not stand in printed rows of one width. */
export function headingsByCell(names: readonly Token[], strips: readonly Strip[]): Heading[] | null {
  const over = new Set(names);
  const rows = strips.filter((strip) => strip.solid && strip.tokens.some((token) => over.has(token)));
  const width = rows[0]?.tokens.length ?? 0;
  if (rows.length === 0 || rows.some((row) => row.tokens.length !== width)) return null;
  return [...Array(width).keys()].map((place) => {
    const cells = rows
      .flatMap((row) => row.tokens[place] ?? [])
      .filter((cell) => cell.kind === 'label' && over.has(cell));
    return headingOf(place, runsOf(cells));
  });
}

/** Every run of the cells above each other: a group's heading may stand over them, a unit of their own below. */
function runsOf(cells: readonly Token[]): string[] {
  return cells.flatMap((_, from) =>
    cells.slice(from).map((_, more) => joinedNames(cells, from, cells.length - from - more)),
  );
}

/** The line with the most headings, word after word: a broken heading goes on in the next line, out of turn. */
export function headingsInTurn(names: readonly Token[], knownNames: readonly string[][]): Heading[] {
  const lines = Map.groupBy(names, ({ place }) => place.line);
  const [all = [], ...single] = [names, ...lines.values()].map(turnsOf);
  // Where every line is one cell, the lines are the turns, also where the cells are stretched to many words.
  const isOneCellALine = lines.size > 1 && [...lines.values()].every((line) => line.length <= 2);
  const cells = [...lines.values()].map((line, place) =>
    headingOf(place, [joinedNames(line, 0, line.length)]),
  );
  const count = (headings: Heading[]) =>
    placesOf(headings, knownNames).filter((place) => place !== null).length;
  return single.reduce(
    (best, headings) => (count(headings) > count(best) ? headings : best),
    isOneCellALine ? all : cells,
  );
}

function turnsOf(names: readonly Token[]): Heading[] {
  return names.map((_, place) =>
    headingOf(
      place,
      [1, 2, 3, 4, 5, 6].map((length) => joinedNames(names, place, length)),
    ),
  );
}

function headingOf(place: number, texts: string[]): Heading {
  return { place, texts, names: texts.map(normaliseLabel) };
}

/** Headings are short; a longer text is no heading. */
const longestJoined = 200;

export function joinedNames(names: readonly Token[], from: number, length: number): string {
  return names
    .slice(from, from + length)
    .map((name) => name.text)
    .join('')
    .slice(0, longestJoined);
}
