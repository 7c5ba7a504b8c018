import type { Segment } from '../text/segments.ts';

/** A number with its unit, in the segment that says what it counts. */
export interface Part {
  value: number;
  unit: string;
  isExact: boolean;
  segment: Segment;
  /** Where in the words of the segment the number stands. */
  at: number;
}

/** A total and the numbers listed after it in the same unit. */
export interface Breakdown {
  total: Part;
  parts: Part[];
  /** Whether 其中, a colon or the like says that parts follow. */
  isMarked: boolean;
  /** Whether 分别为 or the like says that the list is complete. */
  isComplete: boolean;
}

const units = /(?:件次|人次|[件条份次起宗例篇人户元个项名家期场部册类])/y;
const opening = /^(?:其中|包括|包含|分别|分为|即(?![将时可])|主要有|具体为)/;
const complete = /^(?:其中)?(?:分别(?:为|是|有)|分为|即(?![将时可])|具体为)/;

/** The breakdowns of a sentence: for each number the list that follows it, if one does. */
export function breakdownsOf(segments: readonly Segment[]): Breakdown[] {
  const counted = segments.map(partsOf);
  const found: Breakdown[] = [];
  let at = 0;
  while (at < segments.length) {
    const lists = (counted[at] ?? [])
      .map((total, place) => listAfter(segments, counted, at, place, total))
      .filter(({ parts }) => parts.length > 1);
    found.push(...lists);
    // The parts of a list that is announced are not totals of another.
    const last = lists.findLast(({ isMarked }) => isMarked)?.parts.at(-1);
    at = last === undefined ? at + 1 : segments.indexOf(last.segment);
  }
  return found;
}

/** What a number counts, without the number and its unit. */
export function labelOf({ segment, at, unit }: Part): string {
  return segment.words.slice(0, at) + segment.words.slice(at + 1 + unit.length);
}

function partsOf(segment: Segment): Part[] {
  if (segment.figures.length === 0) return [];
  let next = 0;
  return [...segment.words.matchAll(/[#≈%◇◆]/g)].flatMap(({ index }) => {
    const figure = segment.figures[next++];
    if (figure === undefined || figure.value === null || !'#≈'.includes(figure.sign)) return [];
    units.lastIndex = index + 1;
    const unit = units.exec(segment.words)?.[0] ?? '';
    return [{ value: figure.value, unit, isExact: figure.sign === '#', segment, at: index }];
  });
}

/** The numbers behind a total, as long as they go on in the same unit and as many at a time. */
function listAfter(
  segments: readonly Segment[],
  counted: readonly Part[][],
  at: number,
  place: number,
  total: Part,
): Breakdown {
  const { stop } = total.segment;
  const depth = total.segment.depth + Number(stop === '（');
  const list: Breakdown = { total, parts: [], isMarked: stop === '：', isComplete: false };
  const width = counted[at]?.length ?? 0;
  for (const [next, segment] of segments.entries()) {
    if (next <= at || segment.depth > depth) continue;
    const opens = opening.test(segment.words);
    if (segment.depth < depth || (opens && list.parts.length > 0)) break;
    list.isMarked ||= opens;
    const here = counted[next] ?? [];
    if (here.length === 0 && (segment.words === '' || (opens && segment.words.length <= 6))) continue;
    const part = here.length === 1 ? here[0] : here.length === width ? here[place] : undefined;
    if (part === undefined || part.unit === '' || part.unit !== total.unit) break;
    list.isComplete ||= list.parts.length === 0 && complete.test(segment.words);
    list.parts.push(part);
  }
  return list;
}
