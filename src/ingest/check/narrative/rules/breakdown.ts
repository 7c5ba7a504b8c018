import { quoted } from '../text/quoted.ts';
import type { Segment } from '../text/segments.ts';

/** A number with its unit and the words that say what it counts. */
export interface Part {
  value: number;
  unit: string;
  words: string;
  label: string;
  isExact: boolean;
}

/** A total and the numbers listed after it in the same unit. */
export interface Breakdown {
  total: Part;
  parts: Part[];
  /** Whether 其中, a colon or the like says that parts follow. */
  isMarked: boolean;
  /** Whether 等 or 其他 says that the list leaves something out. */
  isOpen: boolean;
  /** Whether 分别 or the like says that the list is complete. */
  isComplete: boolean;
}

const units = /^(?:件次|人次|[件条份次起宗例篇人户元个项名家期场部册类])/;
const opening = /^(?:其中|包括|包含|分别|分为|即|主要有|具体为)/;

/** The breakdowns of a sentence: for each number the list that follows it, if one does. */
export function breakdownsOf(segments: readonly Segment[]): Breakdown[] {
  const counted = segments.map(partsOf);
  const found: Breakdown[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    for (const [place, total] of (counted[at] ?? []).entries()) {
      const breakdown = listAfter(segments, counted, at, place, total);
      if (breakdown.parts.length < 2) continue;
      found.push(breakdown);
    }
    // The parts of one list are not totals of another, unless a new list is opened.
    if (found.at(-1)?.isMarked && found.at(-1)?.total === counted[at]?.at(-1))
      at += Math.max(0, (found.at(-1)?.parts.length ?? 1) - 1);
  }
  return found;
}

function partsOf(segment: Segment): Part[] {
  let next = 0;
  return [...segment.words.matchAll(/[#≈%◇◆]/g)].flatMap(({ index }) => {
    const figure = segment.figures[next++];
    if (figure === undefined || figure.value === null || !'#≈'.includes(figure.sign)) return [];
    const unit = units.exec(segment.words.slice(index + 1))?.[0] ?? '';
    const label = segment.words.slice(0, index) + segment.words.slice(index + 1 + unit.length);
    return [{ value: figure.value, unit, words: quoted(segment), label, isExact: figure.sign === '#' }];
  });
}

function listAfter(
  segments: readonly Segment[],
  counted: readonly Part[][],
  at: number,
  place: number,
  total: Part,
): Breakdown {
  const head = segments[at];
  const inBrackets = head?.stop === '（';
  const depth = (head?.depth ?? 0) + (inBrackets ? 1 : 0);
  const list: Breakdown = {
    total,
    parts: [],
    isMarked: head?.stop === '：',
    isOpen: false,
    isComplete: false,
  };
  const width = counted[at]?.length ?? 0;
  for (let next = at + 1; next < segments.length; next += 1) {
    const segment = segments[next];
    if (segment === undefined || segment.depth < depth) break;
    if (segment.depth > depth) continue;
    const opens = opening.test(segment.words);
    if (opens && list.parts.length > 0) break;
    if (opens) list.isMarked = true;
    if (/^分别|分为|^即|^具体为/.test(segment.words)) list.isComplete = true;
    const here = counted[next] ?? [];
    if (here.length === 0 && opens && segment.words.length <= 6) continue;
    if (here.length === 0 && segment.words === '') continue;
    const part = here.length === 1 ? here[0] : here[place];
    if (
      part === undefined ||
      (here.length !== width && here.length !== 1) ||
      part.unit !== total.unit ||
      total.unit === ''
    )
      break;
    list.parts.push(part);
    if (/等(?:方面|类|内容|信息)?$|其余|其[他它](?!结果|处理|社会|组织)/.test(segment.words))
      list.isOpen = true;
    if (segment.stop === '。') break;
  }
  return list;
}
