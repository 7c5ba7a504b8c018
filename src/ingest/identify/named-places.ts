import type { RegisteredGovernment } from '../../model/government.ts';
import { isCountyOrAbove, type PlaceIndex } from './place-index.ts';

const ending = /[省市县区旗州盟]/g;
const longest = 16;
/** Names stand at the head and the foot of a report; a text of any length takes no more time than this one. */
const enough = 50_000;
const han = /\p{Script=Han}/u;
/** Names of counties that are everyday words first: 城区环境, 郊区农村. They count only after a place that is named. */
const everyday = new Set(['城区', '郊区', '矿区']);

/** The provinces, prefectures and counties that a text names, and those whose website or index number it gives. */
export function placesNamedIn(words: string, index: PlaceIndex): Set<RegisteredGovernment> {
  const text = words.slice(0, enough);
  const named = new Set<RegisteredGovernment>();
  let end = 0;
  for (const match of text.matchAll(ending)) {
    const name = longestNameAt(text, match.index + 1, index);
    if (name === null) continue;
    const start = match.index + 1 - name.length;
    const governments = governmentsNamed(name, index);
    const behind = text.slice(match.index + 1, match.index + longest);
    const isSure = isSurelyMeant(name, text.charAt(start - 1), start === end);
    if (!isSure && !isOverTownship(governments, behind, index)) continue;
    for (const government of governments) named.add(government);
    end = match.index + 1;
  }
  for (const government of placesOfIndexNumbers(text, index)) named.add(government);
  for (const government of index.withWebsite)
    if (text.includes(hostOf(government.website ?? ''))) named.add(government);
  return named;
}

const indexNumber = /索\s*引\s*号[\s:：|]*(\d{6,})/g;

/**
 * Index numbers of published files begin with the code of the place: `620702074/2024-00047`; many with that of the office,
 * which has it after an 11: `11330726…`. Others are numbered in other ways, and name no place.
 */
function placesOfIndexNumbers(text: string, index: PlaceIndex): RegisteredGovernment[] {
  return [...text.matchAll(indexNumber)].flatMap(([, digits = '']) => {
    const codes = [digits.slice(0, 6), ...(digits.startsWith('11') ? [digits.slice(2, 8)] : [])];
    return codes.map((code) => index.coded(code)).find((government) => government !== undefined) ?? [];
  });
}

/** 桥东区 is not 东区: the longest name that ends here. */
function longestNameAt(text: string, end: number, index: PlaceIndex): string | null {
  // Most words before an ending are no names: they have characters that no name has.
  let most = 0;
  while (most < Math.min(longest, end) && index.characters.has(text.charAt(end - 1 - most))) most += 1;
  for (let length = most; length >= 2; length -= 1) {
    const name = text.slice(end - length, end);
    if (governmentsNamed(name, index).length > 0) return name;
  }
  return null;
}

function governmentsNamed(name: string, index: PlaceIndex): RegisteredGovernment[] {
  return index.named(name).filter(isCountyOrAbove);
}

/** 和县 is a county, and 全市和县区 does not name it: two characters count only where a name begins. */
function isSurelyMeant(name: string, before: string, followsPlace: boolean): boolean {
  if (name.length > 2 || followsPlace) return true;
  return !everyday.has(name) && !han.test(before);
}

/** 由赵县韩村镇编制: a township of the county stands behind it. */
function isOverTownship(
  counties: readonly RegisteredGovernment[],
  behind: string,
  index: PlaceIndex,
): boolean {
  return counties.some(({ code }) => index.childrenOf(code).some(({ place }) => behind.startsWith(place)));
}

/** http://www.spt.gov.cn/ → spt.gov.cn */
function hostOf(website: string): string {
  return website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
}
