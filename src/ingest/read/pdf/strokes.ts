import { type Matrix, moved, type Point } from './geometry.ts';
import type { Ruling } from './ink.ts';

/** Filled shapes up to this thickness are lines. */
const thickestLine = 3;
/** Shorter strokes are dots and parts of pictures. */
const shortestLine = 3;
const straight = 0.6;

/** How many numbers follow each step of a path: to, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];

/** The lines that a painted path leaves on the page. */
export function rulingsOf(path: Float32Array, matrix: Matrix, isFilled: boolean): Ruling[] {
  const outlines = outlinesOf(path, matrix);
  return isFilled ? outlines.flatMap(thinShape) : outlines.flatMap(segmentsOf);
}

/** The corners of each part of a path, on the page. A curve counts as its ends. */
function outlinesOf(path: Float32Array, matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? 0;
    const length = lengths[step] ?? 0;
    const outline = outlines.at(-1);
    const [first] = outline ?? [];
    if (length === 0) {
      if (outline && first) outline.push(first);
    } else {
      const point = moved(matrix, [path[index + length - 1] ?? 0, path[index + length] ?? 0]);
      if (step === 0 || outline === undefined) outlines.push([point]);
      else outline.push(point);
    }
    index += length + 1;
  }
  return outlines;
}

function segmentsOf(outline: readonly Point[]): Ruling[] {
  return outline.slice(1).flatMap(([x, y], index): Ruling[] => {
    const [fromX, fromY] = outline[index] ?? [x, y];
    if (Math.abs(y - fromY) < straight) return lineOf(true, (y + fromY) / 2, fromX, x);
    return Math.abs(x - fromX) < straight ? lineOf(false, (x + fromX) / 2, fromY, y) : [];
  });
}

function thinShape(outline: readonly Point[]): Ruling[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > thickestLine) return [];
  return width > height
    ? lineOf(true, (top + bottom) / 2, left, right)
    : lineOf(false, (left + right) / 2, top, bottom);
}

function lineOf(isAcross: boolean, at: number, from: number, to: number): Ruling[] {
  if (Math.abs(to - from) < shortestLine || !Number.isFinite(at + from + to)) return [];
  return [{ isAcross, at, from: Math.min(from, to), to: Math.max(from, to) }];
}
