import { townshipClassOf } from './township-class.ts';

/** A place as official lists give it: code (2, 4, 6 or 9 digits) and name. */
export interface Division {
  code: string;
  place: string;
}

/** Rows that stand in official lists for the want of a place: 市辖区, 省直辖县级行政区划, 向阳区直辖村级区划. */
const isPlaceholder = /^(?:市辖区|县)$|直辖(?:县|村)级/;

/** Writes places, in any order, as the text that `readDivisions` reads, one line a county, under the given notes. */
export function writeDivisions(divisions: readonly Division[], notes: readonly string[]): string {
  const sorted = divisions
    .filter(({ place }) => !isPlaceholder.test(place))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const townships = Map.groupBy(
    sorted.filter(({ code }) => code.length === 9),
    ({ code }) => code.slice(0, 6),
  );
  const placeOf = new Map(sorted.map(({ code, place }) => [code, place]));
  const lines = sorted
    .filter(({ code }) => code.length < 9)
    .map(({ code, place }) => {
      const isCityItself = code.length === 6 && placeOf.get(code.slice(0, 4)) === place;
      const below = (townships.get(code) ?? []).filter((township) => township.place !== place);
      return [code, isCityItself ? '=' : place, ...tokensOf(below)].join(' ');
    });
  return `${[...notes.map((note) => `# ${note}`), ...lines].join('\n')}\n`;
}

function tokensOf(townships: readonly Division[]): string[] {
  let before = -1;
  return townships.map(({ code, place }) => {
    const number = Number(code.slice(6));
    const isNext = number === before + 1;
    before = number;
    return `${isNext ? '' : code.slice(6)}${shortened(place, code)}`;
  });
}

function shortened(place: string, code: string): string {
  const { suffix } = townshipClassOf(Number(code.slice(6)));
  const hasSuffix = place.endsWith(suffix) && place.length > suffix.length;
  return hasSuffix ? place.slice(0, place.length - suffix.length) : `=${place}`;
}
