import { sectionIds } from '../model/section-ids.ts';

/** What can be searched within: the parts of a report, what the checks found in it, and the numbers of its tables. */
export const searchParts = [...sectionIds, 'findings', 'numbers'] as const;
export type SearchPart = (typeof searchParts)[number];

/** In the index, each part of each report is one place with a number of its own. */
export function placeOf(report: number, part: SearchPart): number {
  return report * searchParts.length + searchParts.indexOf(part);
}

/** The number of the report, and of the part within it. */
export function reportAndPart(place: number): [report: number, part: number] {
  return [Math.floor(place / searchParts.length), place % searchParts.length];
}

/** A set of parts as bits, in the order of `searchParts`. */
export function partBit(part: SearchPart): number {
  return 1 << searchParts.indexOf(part);
}
