import type { CountyCount, CoverageRow } from '../../data/coverage.ts';
import { coverageWords as words } from '../../text/coverage.ts';
import { governmentHref, href } from '../../text/href.ts';

/** A place on the map of tiles: its name and one mark a year. */
export interface Tile {
  name: string;
  /** Null where the place has no page. */
  link: string | null;
  marks: readonly TileMark[];
  /** What else is to be said of it; null where nothing is. */
  note: string | null;
}

export interface TileMark {
  year: number;
  look: string;
  /** What is seen, in a sign or two. */
  sign: string;
  /** The same in words. */
  said: string;
}

const shades = 4;

/** Each government of a county with the state of its report, year by year. */
export function governmentTile({ code, place, cells }: CoverageRow): Tile {
  const toCompare = cells.reduce((sum, cell) => sum + cell.toCompare, 0);
  return {
    name: place,
    link: cells.some(({ state }) => state !== 'none') ? governmentHref(code) : null,
    marks: cells.map(({ year, state }) => ({
      year,
      look: state,
      sign: words.signs[state],
      said: words.states[state],
    })),
    note: toCompare === 0 ? null : words.toCompare(toCompare),
  };
}

/** Each county with how many of its townships have a report: the more, the darker. */
export function countyTile({ code, place, all, years }: CountyCount): Tile {
  return {
    name: place,
    link: href(`/coverage/${code}/`),
    marks: years.map(({ year, had }) => ({
      year,
      look: `shade-${all === 0 ? 0 : Math.min(shades, Math.ceil((had / all) * shades))}`,
      sign: words.ofTownships(had, all),
      said: words.hadOf(had, all),
    })),
    note: null,
  };
}
