import type { Strip, Token } from '../words/tokens.ts';
import type { Heading } from './headings.ts';

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

/** The columns that the cells of each row of headings name or begin to name, from left to right. */
export function columnsOfRows(
  names: readonly Token[],
  strips: readonly Strip[],
  knownNames: readonly string[][],
): number[][] {
  return strips
    .filter(({ solid }) => solid)
    .map(({ tokens }) =>
      tokens
        .filter((token) => token.kind === 'label' && names.includes(token))
        .flatMap(({ name }) => columnNamed(name, knownNames) ?? []),
    );
}

/**
 * The columns that headings outside of cells name, in the order of print: whole along each line, where pieces stand out of turn;
 * and, where every heading has a line of its own, by their first pieces down the lines.
 */
export function columnsInTurn(names: readonly Token[], knownNames: readonly string[][]): number[][] {
  const lines = [...Map.groupBy(names, ({ place }) => place.line).values()];
  const along = lines.filter((line) => line.length > 1).map((line) => columnsNamed(line, knownNames));
  const down = lines.filter((line) => line.length === 1).flat();
  return [...along, [...new Set(down.flatMap(({ name }) => columnNamed(name, knownNames) ?? []))]];
}

/** The columns that each line of headings outside of cells names or begins to name, from left to right. */
export function columnsBegun(names: readonly Token[], knownNames: readonly string[][]): number[][] {
  const lines = [...Map.groupBy(names, ({ place }) => place.line).values()];
  return lines.map((line) => [...new Set(line.flatMap(({ name }) => columnNamed(name, knownNames) ?? []))]);
}

/** Shorter names may be pieces of others. */
const shortestWhole = 4;

/** The columns that a line outside of cells names in full, in the order of print: such names are no pieces of others. */
export function columnsInFull(names: readonly Token[], knownNames: readonly string[][]): number[][] {
  const official = knownNames.map(([name = '']) => name);
  const columnOf = ({ name }: Token) => (name.length < shortestWhole ? -1 : official.indexOf(name));
  return [...Map.groupBy(names, ({ place }) => place.line).values()].map((line) => [
    ...new Set(line.map(columnOf).filter((column) => column >= 0)),
  ]);
}

function columnsNamed(names: readonly Token[], knownNames: readonly string[][]): number[] {
  const named = names.flatMap(({ name }) => {
    const columns = [...knownNames.keys()].filter((column) => knownNames[column]?.includes(name));
    return columns.length === 1 ? columns : [];
  });
  // Headings that are printed twice, as behind a page break, begin anew.
  return [...new Set(named)];
}

function columnNamed(name: string, knownNames: readonly string[][]): number | null {
  const column = knownNames.findIndex((known, index) => {
    const others = knownNames.filter((_, other) => other !== index).flat();
    return known.includes(name) ? !others.includes(name) : isStart(name, known, others);
  });
  return column < 0 ? null : column;
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
