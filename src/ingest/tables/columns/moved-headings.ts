import type { Strip, Token } from '../words/tokens.ts';
import { isRising } from './groups.ts';
import { columnsBegun, columnsInFull, columnsInTurn, columnsOfRows } from './heading-places.ts';

/** Whether headings outside of cells say by their turn that something was moved: within a row, or where all of a group are named. */
export function haveMoved(
  names: readonly Token[],
  strips: readonly Strip[],
  knownNames: readonly string[][],
  groups: readonly number[][],
): boolean {
  return (
    isOutOfTurn(columnsOfRows(names, strips, knownNames), groups) ||
    isOutOfTurn(columnsInFull(names, knownNames), groups) ||
    columnsInTurn(names, knownNames).some((turn) => isOutOfTurn([turn], groups.filter(isWithin(turn)))) ||
    columnsBegun(names, knownNames).some((turn) => isOutOfTurn([turn], groups.filter(isTogetherIn(turn))))
  );
}

/** Whether one row has pieces of two headings of a group the wrong way round: `科研 | 商业` over `机构 | 企业`. */
function isOutOfTurn(rows: readonly (readonly number[])[], groups: readonly (readonly number[])[]): boolean {
  return rows.some((row) =>
    groups.some((group) => !isRising(row.filter((column) => group.includes(column)))),
  );
}

/** Where some of a group are not named, what looks like a name may be a piece of another: 企业 of 商业企业. */
function isWithin(turn: readonly number[]): (group: readonly number[]) => boolean {
  return (group) => group.every((column) => turn.includes(column));
}

/** Where all of a group follow one another, no line of other headings was put among them, and pieces show their turn as well. */
function isTogetherIn(turn: readonly number[]): (group: readonly number[]) => boolean {
  return (group) => {
    const from = turn.findIndex((column) => group.includes(column));
    return (
      isWithin(turn)(group) && turn.slice(from, from + group.length).every((column) => group.includes(column))
    );
  };
}
