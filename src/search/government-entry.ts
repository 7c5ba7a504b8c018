import type { Level } from '../model/government.ts';
import { differsInOne } from './near-words.ts';
import { normalForm } from './normal-form.ts';

/** A government as it is found by name. */
export interface GovernmentEntry {
  code: string;
  place: string;
  name: string;
  /** Not said where only names are listed. */
  level?: Level;
  /** Places above, outermost first. */
  within: readonly string[];
  aliases: string[];
  years: number[];
}

/** Governments whose name holds what was typed: whole names first, then beginnings, then the rest. */
export function findGovernments(
  typed: string,
  governments: readonly GovernmentEntry[],
  limit: number,
): GovernmentEntry[] {
  const name = normalForm(typed).replace(/["']/g, '');
  if (name === '') return [];
  const ranked = governments.flatMap((government) => {
    const closeness = closenessOf(name, government);
    return closeness === null ? [] : [{ government, closeness }];
  });
  ranked.sort((one, other) => one.closeness - other.closeness);
  return ranked.slice(0, limit).map(({ government }) => government);
}

/** 0 for the name itself, 1 for its beginning, 2 for a part of it, 3 where places above are needed; null for no fit. */
function closenessOf(name: string, { place, name: full, within, aliases }: GovernmentEntry): number | null {
  const names = [place, full, ...aliases];
  if (names.includes(name)) return 0;
  if (names.some((each) => each.startsWith(name))) return 1;
  if (names.some((each) => each.includes(name))) return 2;
  return `${within.join('')}${full}`.includes(name) ? 3 : null;
}

/** Governments of which a name differs in one character from what was typed. */
export function nearGovernments(
  typed: string,
  governments: readonly GovernmentEntry[],
  limit: number,
): GovernmentEntry[] {
  const name = normalForm(typed);
  if (name.length < 2) return [];
  const isNear = ({ place, name: full, aliases }: GovernmentEntry) =>
    [place, full, ...aliases].some((each) => differsInOne(each, name));
  return governments.filter(isNear).slice(0, limit);
}

/** Codes of the places whose name begins with what was typed, else of those that hold it. A name nobody has narrows to nowhere. */
export function placesNamed(typed: string, governments: readonly GovernmentEntry[]): string[] {
  const name = normalForm(typed);
  const named = (holds: (each: string) => boolean) =>
    governments.filter(({ place, aliases, code }) => code === typed || [place, ...aliases].some(holds));
  const beginning = named((each) => each.startsWith(name));
  const found = beginning.length > 0 ? beginning : named((each) => each.includes(name));
  return found.length === 0 ? ['nowhere'] : [...new Set(found.map(({ code }) => code))];
}
