/** Numbers that look like chance and are the same each time. */
export interface Chance {
  /** 0 up to, not including, the limit. */
  below: (limit: number) => number;
  weighted: (choices: readonly (readonly [string, number])[]) => string;
}

/** A linear congruential generator (Numerical Recipes); its high bits are good enough for made-up townships. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const weighted = (choices: readonly (readonly [string, number])[]) => {
    let left = below(choices.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return choices[0]?.[0] ?? '';
  };
  return { below, weighted };
}
