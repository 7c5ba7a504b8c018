import type { Outline } from './outline.ts';

/** How much of each pixel of a box an outline covers, from 0 to 1, row by row. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  shares: Float64Array;
}

/**
 * Exact areas: every edge adds to the pixels of its rows what it covers to its right, downward edges with one sign and
 * upward ones with the other; the sums along a row are the shares. The box begins and ends at an even x.
 */
export function coverageOf(outline: Outline): Coverage {
  const box = boxOf(outline);
  const changes = new Float64Array((box.width + 1) * box.height);
  for (const line of outline) {
    for (let at = 0; at < line.length; at += 2) {
      const [x0, y0] = [(line[at] ?? 0) - box.left, (line[at + 1] ?? 0) - box.top];
      const next = (at + 2) % line.length;
      addEdge(changes, box.width + 1, x0, y0, (line[next] ?? 0) - box.left, (line[next + 1] ?? 0) - box.top);
    }
  }
  return { ...box, shares: summed(changes, box.width, box.height) };
}

function boxOf(outline: Outline): Omit<Coverage, 'shares'> {
  const xs = outline.flatMap((line) => line.filter((_, at) => at % 2 === 0));
  const ys = outline.flatMap((line) => line.filter((_, at) => at % 2 === 1));
  if (xs.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  const left = Math.floor(Math.min(...xs) / 2) * 2;
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil((Math.max(...xs) - left) / 2) * 2;
  return { left, top, width, height: Math.ceil(Math.max(...ys)) - top };
}

/** An edge is cut at the borders of the rows, and within a row at those of the pixels. */
function addEdge(
  changes: Float64Array,
  stride: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  if (y0 === y1) return;
  const sign = y0 < y1 ? 1 : -1;
  const [top, bottom] = sign === 1 ? [y0, y1] : [y1, y0];
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(top); row < bottom; row += 1) {
    const from = Math.max(top, row);
    const to = Math.min(bottom, row + 1);
    addInRow(changes, row * stride, x0 + (from - y0) * slope, x0 + (to - y0) * slope, (to - from) * sign);
  }
}

function addInRow(changes: Float64Array, row: number, x0: number, x1: number, height: number): void {
  const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
  for (let x = Math.max(0, Math.floor(left)); x <= right; x += 1) {
    const from = Math.max(left, x);
    const to = Math.min(right, x + 1);
    const part = left === right ? height : (height * (to - from)) / (right - left);
    const beside = (from + to) / 2 - x;
    changes[row + x] = (changes[row + x] ?? 0) + part * (1 - beside);
    changes[row + x + 1] = (changes[row + x + 1] ?? 0) + part * beside;
  }
}

function summed(changes: Float64Array, width: number, height: number): Float64Array {
  const shares = new Float64Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += changes[row * (width + 1) + x] ?? 0;
      shares[row * width + x] = Math.min(1, Math.abs(sum));
    }
  }
  return shares;
}
