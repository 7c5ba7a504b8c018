import type { FormSection } from '../../model/form.ts';

/** What a heading begins with, after the end of a sentence or a space: a new one each time, since it keeps its place. */
const numberOf = () =>
  /(?<=^|[\s。！？；;)）”.])(?:[一二三四五六七八]\s?[、．.]|第[一二三四五六七八]部分)\s?/gu;
const han = /^\p{Script=Han}/u;
const space = /^\s/;

/**
 * Where the headings of sections stand in a line: 一、总体情况, and not as part of a longer word. One pattern of all titles
 * would take Node a third of a second to make ready, each time a program starts.
 */
export function headingPlaces(
  text: string,
  sections: readonly FormSection[],
): (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  const number = numberOf();
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const end = endOfTitles(text, number.lastIndex, titlesIn(sections));
    number.lastIndex = end ?? match.index + 1;
    if (end !== null) places.push([match.index, end]);
  }
  return places;
}

const titles = new WeakMap<readonly FormSection[], readonly string[]>();

/** The known printings of all titles, longest first. */
function titlesIn(sections: readonly FormSection[]): readonly string[] {
  const known =
    titles.get(sections) ??
    sections.flatMap(({ label, alsoSeen }) => [label, ...alsoSeen]).sort((a, b) => b.length - a.length);
  titles.set(sections, known);
  return known;
}

/** Where the first of the titles that stands at a place ends; null where none does. */
function endOfTitles(text: string, start: number, all: readonly string[]): number | null {
  for (const title of all) {
    const end = endOfTitle(text, start, title);
    if (end !== null && !han.test(text.slice(end))) return end;
  }
  return null;
}

/** A space may stand between any two characters of a title. */
function endOfTitle(text: string, start: number, title: string): number | null {
  let at = start;
  for (const character of title) {
    if (at > start && space.test(text.slice(at, at + 1))) at += 1;
    if (!text.startsWith(character, at)) return null;
    at += character.length;
  }
  return at;
}
