import type { CellState } from '../cell.ts';

/** Why a cell that was not read with certainty carries no verdict, in the words of every rule that asks for it. */
export const cellDoubts: Readonly<Record<Exclude<CellState, 'read'>, string>> = {
  blank: '有空着的格',
  na: '有标为不适用的格',
  absent: '有没有印出的行或格',
  unreadable: '有读不准的格',
  inferred: '有推定的数字',
};
