import { absentCell, type ReadCell } from '../../../model/cell.ts';
import { readNumber } from '../numbers/number.ts';
import type { Token } from '../words/tokens.ts';
import type { Fit } from './fit.ts';

/** One printed value as a cell. `sure` is false where its row or column was worked out. */
export function cellOf(token: Token, headingUnit: string | null, sure: boolean): ReadCell {
  const reading = readNumber(token.text);
  const { line, column, page } = token.place;
  const isNumber = reading.kind === 'number';
  const cell: ReadCell = {
    state: isNumber ? (sure ? 'read' : 'inferred') : reading.kind === 'text' ? 'unreadable' : reading.kind,
    value: isNumber ? reading.value : null,
    raw: token.text,
    unit: (isNumber ? reading.unit : null) ?? headingUnit,
    line,
    column,
  };
  return page === undefined ? cell : { ...cell, page };
}

/** The cells of one line, fitted. */
export function cellsOf(
  fitted: Fit,
  printed: readonly Token[],
  units: readonly (string | null)[],
  sure: boolean,
): ReadCell[] {
  if (fitted.how === 'none') return units.map(() => unfittedCell(printed));
  if (fitted.how === 'exact')
    return fitted.picks.map((token, index) => {
      const text = fitted.whole.get(index);
      const unit = units[index] ?? null;
      return text === undefined
        ? cellOf(token, unit, sure)
        : { ...cellOf({ ...token, text }, unit, false), raw: token.text };
    });
  if (fitted.how === 'glued')
    return fitted.picks.map((token, index) => cellOf(token, units[index] ?? null, false));
  const line = printed[0]?.place.line ?? null;
  return fitted.picks.map((token, index) =>
    token === null
      ? {
          ...absentCell,
          state: 'inferred',
          value: fitted.values[index] ?? null,
          unit: units[index] ?? null,
          line,
        }
      : cellOf(token, units[index] ?? null, false),
  );
}

/** A cell of a line whose numbers cannot be told apart: the line is quoted, no number is given. */
export function unfittedCell(printed: readonly Token[]): ReadCell {
  const first = printed[0];
  return {
    ...absentCell,
    state: 'unreadable',
    raw: printed.map((token) => token.text).join(' '),
    line: first?.place.line ?? null,
    column: first?.place.column ?? null,
  };
}

/** The cells of a row whose name is printed and whose numbers are not. */
export function blankCell(name: Token): ReadCell {
  return { ...absentCell, state: 'blank', raw: '', line: name.place.line, column: name.place.column };
}
