import type { Token } from '../words/tokens.ts';
import { isOnlyNumbering } from './ordinal.ts';
import type { RowName, Vocabulary } from './vocabulary.ts';

/** A row whose name stands around its numbers. */
export interface WrappedName {
  row: number;
  name: string;
  /** How many of the names behind the numbers are its end, or stand among the pieces of it. */
  rest: number;
}

/** A name stretched with spaces is as many words as it has characters. */
export const mostPieces = 48;
const shortestStart = 2;

/**
 * The rows whose name begins before some numbers and ends behind them: `本机关不掌握相关 / 0 0 0 0 0 0 0 / 政府信息`. The name
 * of the group, set in lines of its own, may stand between the pieces: `1.属于 / 0 0 0 0 0 0 0 / 不予公 国家秘 开 密`.
 */
export function wrappedNames(
  before: readonly Token[],
  after: () => readonly Token[],
  vocabulary: Vocabulary,
): WrappedName[] {
  const start = before.slice(-mostPieces);
  const begun = namesBegun(start, vocabulary);
  if (begun.length === 0) return [];
  const pieces = [...start, ...after().slice(0, mostPieces)];
  return begun
    .flatMap(({ row, name, groups, turn }) => {
      const rest = restOf(name, groups, pieces, start.length);
      return rest === null ? [] : [{ row, name, rest, turn }];
    })
    .sort((a, b) => a.turn - b.turn);
}

/** The names that a piece begins and does not end; few do. */
function namesBegun(start: readonly Token[], { namesByStart }: Vocabulary): RowName[] {
  const beginnings = new Set(start.map(({ name }) => name.charAt(0)));
  return [...beginnings]
    .flatMap((beginning) => namesByStart.get(beginning) ?? [])
    .filter(({ name }) => start.some((piece) => isBeginning(piece.name, name)));
}

function isBeginning(piece: string, name: string): boolean {
  return piece !== '' && piece.length < name.length && name.startsWith(piece);
}

function restOf(
  name: string,
  groups: readonly string[],
  pieces: readonly Token[],
  numbersAt: number,
): number | null {
  for (let from = 0; from < numbersAt; from += 1) {
    const piece = pieces[from]?.name ?? '';
    if (!isBeginning(piece, name)) continue;
    const end = endOf(name, 0, pieces, from, numbersAt, groups);
    if (end !== null && end > numbersAt) return end - numbersAt;
  }
  return null;
}

/** The place behind the last piece of a name of which `done` characters are found; null where the pieces are others. */
function endOf(
  name: string,
  done: number,
  pieces: readonly Token[],
  at: number,
  numbersAt: number,
  groups: readonly string[],
): number | null {
  if (done === name.length) return at;
  const piece = pieces[at]?.name;
  if (piece === undefined || (at === numbersAt && done < shortestStart)) return null;
  const isNext = piece !== '' && name.startsWith(piece, done);
  const end = isNext ? endOf(name, done + piece.length, pieces, at + 1, numbersAt, groups) : null;
  if (end !== null) return end;
  return isBesideName(piece, groups) ? endOf(name, done, pieces, at + 1, numbersAt, groups) : null;
}

/** True for a piece of the name of a group, or its number: it says nothing of the row beside it. */
export function isBesideName(piece: string, groups: readonly string[]): boolean {
  // `（六 / ）其 / 他处 / 理`: the bracket of the number may go on in the next line.
  const words = piece.replace(/^[)）]/, '');
  return isOnlyNumbering(words) || groups.some((group) => group.includes(words));
}
