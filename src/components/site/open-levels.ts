/** How many levels of a tree are listed, so that together they name no more than the limit; the first always is. */
export function openLevels<Place>(
  first: readonly Place[],
  below: (place: Place) => readonly Place[],
  limit: number,
): number {
  let [levels, level, named] = [1, first, first.length];
  for (;;) {
    level = level.flatMap(below);
    named += level.length;
    if (level.length === 0 || named > limit) return levels;
    levels += 1;
  }
}
