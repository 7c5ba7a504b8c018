import { normaliseLabel } from '../../model/label.ts';
import type { Strip, Token } from './tokens.ts';

export interface Heading {
  /** Its column in printed rows, else its turn among the names. */
  place: number;
  /** What it may be called: a piece, or several joined. */
  names: string[];
  /** The same as printed. */
  texts: string[];
}

/** The headings over a row: cell under cell in printed rows of one width, word after word elsewhere. */
export function headingsOver(
  names: readonly Token[],
  strips: readonly Strip[],
  knownNames: readonly string[][],
): Heading[] {
  return headingsByCell(names, strips) ?? headingsInTurn(names, knownNames);
}

/** Null where the headings do not stand in rows of one width. */
export function headingsByCell(names: readonly Token[], strips: readonly Strip[]): Heading[] | null {
  const rows = strips.filter((strip) => strip.solid && strip.tokens.some((token) => names.includes(token)));
  const width = rows[0]?.tokens.length ?? 0;
  if (rows.length === 0 || rows.some((row) => row.tokens.length !== width)) return null;
  return [...Array(width).keys()].map((place) => {
    const cells = rows
      .flatMap((row) => row.tokens[place] ?? [])
      .filter((cell) => cell.kind === 'label' && names.includes(cell));
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
function headingsInTurn(names: readonly Token[], knownNames: readonly string[][]): Heading[] {
  const lines = new Map<number, Token[]>();
  for (const name of names) lines.set(name.place.line, [...(lines.get(name.place.line) ?? []), name]);
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

/** Where the heading of each column stands, by its known names; null where it is not found just once. */
export function placesOf(headings: readonly Heading[], knownNames: readonly string[][]): (number | null)[] {
  return knownNames.map((known, index) => {
    const others = knownNames.filter((_, other) => other !== index).flat();
    const placeOf = (isNamed: (printed: string) => boolean) =>
      onlyOne(headings.filter(({ names }) => names.some(isNamed)).map(({ place }) => place));
    return (
      placeOf((printed) => known.includes(printed) || isStart(printed, known, others)) ??
      // 商业 and, lines below, 企业: a heading in two pieces stands where its first one does.
      placeOf((printed) => isStart(printed, known.slice(0, 1), others))
    );
  });
}

/**
 * The same for headings outside of cells. Only what is printed whole has a place there: a heading broken over several lines
 * leaves its pieces out of turn, `自然人 科研 法律服务 总计` over `商业企业 公益 其他`.
 */
export function placesOfWhole(
  headings: readonly Heading[],
  knownNames: readonly string[][],
): (number | null)[] {
  return knownNames.map((known) => {
    const whole = wholeNames(known);
    const found = headings.filter(({ names }) => names.some((name) => whole.includes(name)));
    return onlyOne(found.map(({ place }) => place));
  });
}

/** 科研 and 公益组织 may be pieces of 科研机构 and 社会公益组织. */
function wholeNames(names: readonly string[]): string[] {
  const [official = ''] = names;
  return names.filter((name) => name === official || !official.includes(name));
}

function onlyOne(places: readonly number[]): number | null {
  const [first = null] = places;
  return places.every((place) => place === first) ? first : null;
}

/** 商业 begins 商业企业 and no other column; 本年 begins several. */
function isStart(printed: string, known: readonly string[], others: readonly string[]): boolean {
  const begins = (name: string) => name.startsWith(printed);
  return printed.length >= 2 && known.some(begins) && !others.some(begins);
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
