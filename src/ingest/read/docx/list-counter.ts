import { listNumber } from './list-number.ts';
import { type List, type ListLevel, levelOf } from './lists.ts';
import type { ListPlace } from './styles.ts';

const deepestLevel = 8;

/** Counts the paragraphs of lists as Word does, in the order of the document. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** What Word prints before the next paragraph at a place: `一、`, `（二）`, `1. `; nothing for bullets. */
  next(place: ListPlace): string {
    const list = this.#lists.get(place.list);
    if (list === undefined) return '';
    const at = Math.min(Math.max(0, levelOf(list, place)), deepestLevel);
    const level = list.levels.get(at);
    if (level === undefined) return '';
    const counts = this.#count(place.list, list, at);
    return level.format === 'bullet' || level.isHidden ? '' : printed(level, list, counts);
  }

  #count(id: string, list: List, at: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.series) ?? [];
    this.#counts.set(list.series, counts);
    if (!this.#begun.has(id)) for (const [level] of list.starts) counts[level] = undefined;
    this.#begun.add(id);
    const startOf = (level: number) => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
    for (let level = 0; level < at; level += 1) counts[level] ??= startOf(level);
    const before = counts[at];
    counts[at] = before === undefined ? startOf(at) : before + 1;
    for (let level = at + 1; level <= deepestLevel; level += 1)
      if (restarts(list.levels.get(level), at)) counts[level] = undefined;
    return counts;
  }
}

function restarts(level: ListLevel | undefined, after: number): boolean {
  const restart = level?.restart ?? null;
  return restart === null || after < restart;
}

function printed(level: ListLevel, list: List, counts: readonly (number | undefined)[]): string {
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const format = level.isLegal ? 'decimal' : (list.levels.get(Number(digit) - 1)?.format ?? 'decimal');
    return listNumber(counts[Number(digit) - 1] ?? 1, format);
  });
  // A mark of full width parts the number from the text; other marks need the gap that Word sets.
  return text === '' || level.isTight || /[、．。）：]$/.test(text) ? text : `${text} `;
}
