import { normaliseLabel } from '../../../model/label.ts';
import type { Token } from '../words/tokens.ts';
import { pairsOf, type Vocabulary } from './vocabulary.ts';
import { mostPieces, wrappedNames } from './wrapped-name.ts';

/** How surely some printed names are a row: `exact` words, words `wrapped` around their numbers, or words that are `near`. */
export interface NameMatch {
  row: number;
  how: 'exact' | 'wrapped' | 'near';
  score: number;
  /** How many of the names behind the values belong to this one. */
  rest: number;
}

/** The score of a name that no other row and no column has. */
export const sureScore = 10;

const longestName = 60;
const longestPrinted = 200;
/** Shorter names are too easily like another; `2.重复申` still begins one. */
const shortestNear = 4;
const shortestCut = 3;

/** The rows that the names before some values may be. The words nearest to the values count; earlier ones are headings. */
export function rowsNamed(
  names: readonly Token[],
  next: () => readonly Token[],
  vocabulary: Vocabulary,
): NameMatch[] {
  const endings = endingsOf(names);
  const exact = endings.flatMap((ending) => rowsCalled(ending, vocabulary));
  // `2.其他 / 0 0 0 0 0 0 0 / 法律行政法规禁止公开` is not the row 其他.
  const wrapped = wrappedNames(names, next, vocabulary).filter(
    ({ name }) => !endings.some((ending) => ending.endsWith(name)),
  );
  if (wrapped.length > 0)
    return bestOf(wrapped.map(({ row, rest }) => ({ row, how: 'wrapped', score: 9, rest })));
  if (exact.length > 0) return bestOf(exact.map((row) => ({ row, how: 'exact', score: sureScore, rest: 0 })));
  const nearest = [...endings.slice(0, 3), ...lastLines(names)];
  const unknown = nearest.filter((ending) => !vocabulary.headings.has(ending));
  const last = names.at(-1);
  const near = bestOf(unknown.flatMap((ending) => rowsNear(ending, last?.name ?? '', vocabulary)));
  return withOrdinal(near, last?.text ?? '', vocabulary);
}

/** The row with just this name that the last words, as few as will do, are. */
export function rowCalled(names: readonly Token[], vocabulary: Vocabulary): number | undefined {
  return endingsOf(names)
    .map((ending) => rowsCalled(ending, vocabulary)[0])
    .find((row) => row !== undefined);
}

const ordinal = /^\s*(\d{1,2})\s*[.．、]/;

/** `7.属于行政` begins two names; of those with the ordinal that is printed, it is one. */
function withOrdinal(matches: NameMatch[], printed: string, vocabulary: Vocabulary): NameMatch[] {
  const number = ordinal.exec(printed)?.[1];
  const alike = matches.filter(
    ({ row }) => ordinal.exec(vocabulary.rows[row]?.row.label ?? '')?.[1] === number,
  );
  return number !== undefined && matches.length > 1 && alike.length > 0 ? alike : matches;
}

/** `[…, 1. 属于, 国家秘密]` → `国家秘密`, `属于国家秘密`, … */
function endingsOf(names: readonly Token[]): string[] {
  const endings: string[] = [];
  let joined = '';
  for (let index = names.length - 1; index >= 0 && names.length - index <= mostPieces; index -= 1) {
    joined = (names[index]?.text ?? '') + joined;
    if (joined.length > longestPrinted) break;
    const ending = normaliseLabel(joined);
    if (ending.length > longestName) break;
    if (ending !== '' && ending !== endings.at(-1)) endings.push(ending);
  }
  return endings;
}

/** The names of the last line, and of the last two: a stretched name is many words and yet one line. */
function lastLines(names: readonly Token[]): string[] {
  const lines = [...new Set(names.slice(-mostPieces).map((name) => name.place.line))];
  return [lines.slice(-1), lines.slice(-2)].map((wanted) => {
    const words = names.slice(-mostPieces).filter((name) => wanted.includes(name.place.line));
    return normaliseLabel(
      words
        .map((word) => word.text)
        .join('')
        .slice(0, longestPrinted),
    ).slice(0, longestName);
  });
}

/** Rows with just this name, also where the groups stand in the same cell. */
export function rowsCalled(name: string, vocabulary: Vocabulary): readonly number[] {
  return vocabulary.byName.get(name) ?? vocabulary.behindHeadings(name);
}

/** Names cut short at either end, or with a slip of the pen. Of several words, the one at the numbers is a word of the name. */
function rowsNear(ending: string, last: string, vocabulary: Vocabulary): NameMatch[] {
  if (ending.length < shortestCut) return [];
  const pairs = pairsOf(ending);
  return vocabulary.rows.flatMap((entry, row) => {
    const score = Math.max(
      ...entry.names.map((name, index) =>
        ending === last || name.includes(last) ? likeness(ending, pairs, name, entry.pairs[index] ?? []) : 0,
      ),
    );
    return score >= 0.6 ? [{ row, how: 'near' as const, score: 5 * score, rest: 0 }] : [];
  });
}

function likeness(printed: string, printedPairs: string[], name: string, namePairs: string[]): number {
  if (name.length < shortestNear) return 0;
  const isCut = name.startsWith(printed) || name.endsWith(printed);
  if (isCut) return Math.max(0.6, printed.length / name.length);
  return printed.length < shortestNear ? 0 : dice(printedPairs, namePairs);
}

/** Sørensen–Dice coefficient over pairs of characters. */
function dice(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((pair) => b.includes(pair)).length;
  return (2 * shared) / (a.length + b.length);
}

function bestOf(matches: NameMatch[]): NameMatch[] {
  const best = new Map<number, NameMatch>();
  for (const match of matches) {
    if ((best.get(match.row)?.score ?? 0) < match.score) best.set(match.row, match);
  }
  return [...best.values()];
}
