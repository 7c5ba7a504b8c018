/** A repeatable source of choices: `dice(6)` is 0 to 5. The same seed rolls the same numbers on every machine. */
export type Dice = (sides: number) => number;

export function diceOf(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (sides) => {
    // mulberry32: small, and good enough to choose a row.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, sides);
  };
}

export function oneOf<T>(dice: Dice, choices: readonly T[]): T {
  const choice = choices[dice(choices.length)];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
}
