import type { Identity } from '../../model/form.ts';

/** A row or column on one side of an identity; `denied.*` stands for a group. */
export interface Term {
  pattern: string;
  sign: 1 | -1;
}

/** What an identity says of its numbers. NaN stands for a side that is not known. */
export interface Judgement {
  isHeld: boolean;
  expected: number;
  actual: number;
}

/** Two sides of an identity, and how they are put beside each other. */
export interface Comparison {
  left: readonly Term[];
  right: readonly Term[];
  /** `parts` are the numbers of the left side one by one. */
  judge: (left: number, right: number, parts: readonly number[]) => Judgement;
}

const plus = (patterns: readonly string[]): Term[] => patterns.map((pattern) => ({ pattern, sign: 1 }));
const minus = (patterns: readonly string[]): Term[] => patterns.map((pattern) => ({ pattern, sign: -1 }));
const equal = (left: number, right: number) => ({ isHeld: left === right, expected: left, actual: right });

/** How an identity of a form is judged. */
export function comparisonOf(identity: Identity): Comparison {
  switch (identity.kind) {
    case 'sum':
      return { left: plus(identity.parts), right: plus([identity.total]), judge: equal };
    case 'balance':
      return { left: plus(identity.left), right: plus(identity.right), judge: equal };
    case 'stock':
      return identity.atMost === null
        ? { left: netOf(identity), right: [], judge: notBelowZero }
        : { left: netOf(identity), right: plus([identity.atMost]), judge: notBelow };
    case 'none-without':
      return { left: plus(identity.without), right: plus([identity.of]), judge: noneWithout };
    case 'unlike':
      return { left: plus(identity.plus), right: plus([identity.other]), judge: unlike };
  }
}

function netOf(identity: { plus: readonly string[]; minus: readonly string[] }): Term[] {
  return [...plus(identity.plus), ...minus(identity.minus)];
}

function notBelowZero(net: number): Judgement {
  return { isHeld: net >= 0, expected: 0, actual: net };
}

function notBelow(net: number, printed: number): Judgement {
  return { isHeld: printed >= net, expected: net, actual: printed };
}

/** Where there is something, anything may follow from it: then nothing particular is expected. */
function noneWithout(base: number, printed: number): Judgement {
  const isHeld = base !== 0 || printed === 0;
  return { isHeld, expected: base === 0 ? 0 : Number.NaN, actual: printed };
}

/** Without a change, and among zeros, the sum and the other number are alike for good reasons. */
function unlike(sum: number, other: number, parts: readonly number[]): Judgement {
  const isHeld = parts.at(-1) === 0 || other === 0 || sum !== other;
  return { isHeld, expected: Number.NaN, actual: other };
}
