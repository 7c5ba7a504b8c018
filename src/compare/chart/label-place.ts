/** How far a number is written above its mark, and below. */
const above = -11;
const below = 19;

/**
 * Where a number stands beside its mark: on the side that the line does not take. `neighbours` are the values that the
 * line joins it to; null where it ends there. A number never stands on the base line.
 */
export function labelShift(
  value: number,
  neighbours: readonly (number | null | undefined)[],
  y: (value: number) => number,
): number {
  const known = neighbours.filter((each) => each !== null && each !== undefined);
  const isLow = known.length > 0 && known.reduce((sum, each) => sum + each, 0) / known.length > value;
  return isLow && y(value) + below < y(0) - 2 ? below : above;
}
