/** Closed lines of straight pieces, each the x and y of its corners in turn. What lies within them is filled. */
export type Outline = readonly (readonly number[])[];

/** So many straight pieces stand for a curve: at the sizes of a picture nobody sees them. */
const pieces = 12;

/** Goes on from the end of a line to a point: straight, or in a curve where there are control points before it. */
export function curve(line: number[], points: readonly number[]): void {
  const [x = 0, y = 0] = line.slice(-2);
  const all = [x, y, ...points];
  if (points.length === 2) line.push(...points);
  else for (let piece = 1; piece <= pieces; piece += 1) line.push(...pointOn(all, piece / pieces));
}

/** De Casteljau: the points between the points, until one is left. */
function pointOn(points: readonly number[], part: number): readonly number[] {
  if (points.length === 2) return points;
  const between = points.slice(2).map((value, at) => {
    const before = points[at] ?? 0;
    return before + (value - before) * part;
  });
  return pointOn(between, part);
}

/** An outline in another size and at another place. */
export function moved(outline: Outline, size: number, x: number, y: number): Outline {
  return outline.map((line) => line.map((value, at) => value * size + (at % 2 === 0 ? x : y)));
}

export function rectangle(x: number, y: number, width: number, height: number): number[] {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}
