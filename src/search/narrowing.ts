import type { Level } from '../model/government.ts';
import type { FormId } from '../model/report.ts';
import { partBit, type SearchPart } from './parts.ts';

/** A report of the archive as a search sees it, before any word of it is read. */
export interface ListedReport {
  code: string;
  year: number;
  form: FormId | null;
  level: Level;
  /** Codes of the places that it lies in, outermost first, and its own. */
  within: readonly string[];
  findings: number;
}

/** What narrows a search. Empty means all. */
export interface Narrowing {
  places: readonly string[];
  years: readonly number[];
  level: Level | null;
  form: string | null;
  part: SearchPart | null;
  /** With findings, or without. */
  findings: boolean | null;
}

export const everything: Narrowing = {
  places: [],
  years: [],
  level: null,
  form: null,
  part: null,
  findings: null,
};

/** A report in which all words were found: in which parts all of them stand, in which any, and how often. */
export interface Match<Report extends ListedReport = ListedReport> {
  report: Report;
  partsOfAll: number;
  partsOfAny: number;
  weight: number;
}

type Holds = (match: Match, by: Narrowing) => boolean;

const holds: Record<keyof Narrowing, Holds> = {
  places: ({ report }, { places }) =>
    places.length === 0 || places.some((code) => report.within.includes(code)),
  years: ({ report }, { years }) => years.length === 0 || years.includes(report.year),
  level: ({ report }, { level }) => level === null || report.level === level,
  form: ({ report }, { form }) => form === null || report.form === form,
  part: ({ partsOfAll }, { part }) => part === null || (partsOfAll & partBit(part)) !== 0,
  findings: ({ report }, { findings }) => findings === null || report.findings > 0 === findings,
};
const respects = Object.keys(holds) as (keyof Narrowing)[];

/** Whether a match stays. To count what another choice would give, the present choice in one respect is left aside. */
export function isWithin(match: Match, by: Narrowing, aside: keyof Narrowing | null = null): boolean {
  return respects.every((respect) => respect === aside || holds[respect](match, by));
}

/** The values that a match counts for in one respect. */
type ValuesOf = (match: Match) => readonly string[];

/** How many of the matches each value of one respect would leave, the present choice in it left aside. */
export function countsOf(
  matches: readonly Match[],
  by: Narrowing,
  aside: keyof Narrowing,
  valuesOf: ValuesOf,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of matches) {
    if (!isWithin(match, by, aside)) continue;
    for (const value of valuesOf(match)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
