import { type Box, boxAround, type Matrix, moved, type Point } from '../ink/geometry.ts';
import type { Ruling } from '../ink/ink.ts';

/** Filled shapes up to this thickness are lines. */
const thickestLine = 3;
/** Shorter strokes are dots and parts of pictures. */
const shortestLine = 3;
const straight = 0.6;

/** How many numbers follow each step of a path: to, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];

/** What a painted path leaves on the page: lines, and dots that may be a line together. */
export interface Strokes {
  rulings: Ruling[];
  /** In the order in which they were drawn. */
  dots: Box[];
  /** Filled rectangles that are too large for a line. */
  fills: Box[];
}

export function strokesOf(path: Float32Array, matrix: Matrix, isFilled: boolean): Strokes {
  const outlines = outlinesOf(path, matrix);
  if (!isFilled) return { rulings: outlines.flatMap(segmentsOf), dots: [], fills: [] };
  return {
    rulings: outlines.flatMap(thinShape),
    dots: outlines.flatMap(dot),
    fills: outlines.flatMap(filledRectangle),
  };
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
  const { left, right, top, bottom } = boxAround(outline);
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > thickestLine) return [];
  return width > height
    ? lineOf(true, (top + bottom) / 2, left, right)
    : lineOf(false, (left + right) / 2, top, bottom);
}

/** A shape that is too short for a line. */
function dot(outline: readonly Point[]): Box[] {
  const box = boxAround(outline);
  return Math.max(box.right - box.left, box.bottom - box.top) < shortestLine ? [box] : [];
}

function filledRectangle(outline: readonly Point[]): Box[] {
  const box = boxAround(outline);
  if (Math.min(box.right - box.left, box.bottom - box.top) <= thickestLine) return [];
  const isCorner = ([x, y]: Point) => isAt(x, box.left, box.right) && isAt(y, box.top, box.bottom);
  return outline.length <= 5 && outline.every(isCorner) ? [box] : [];
}

function isAt(value: number, ...places: number[]): boolean {
  return places.some((place) => Math.abs(value - place) < straight);
}

function lineOf(isAcross: boolean, at: number, from: number, to: number): Ruling[] {
  if (Math.abs(to - from) < shortestLine || !Number.isFinite(at + from + to)) return [];
  return [{ isAcross, at, from: Math.min(from, to), to: Math.max(from, to) }];
}
