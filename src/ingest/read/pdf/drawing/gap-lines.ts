import type { Box } from '../ink/geometry.ts';
import type { Ruling } from '../ink/ink.ts';

/** What is left free between two filled cells and looks like a line, in points. */
const gap = { least: 0.2, most: 3 };
/** Two cells are neighbours where they share this part of their sides. */
const shared = 0.5;
/** More filled shapes are a drawing, not a form. */
const mostFills = 3000;

/**
 * The lines of a table that draws none: its cells are filled and set a hair apart, and what is behind shines through. Old web
 * pages do so with a black table of white cells.
 */
export function gapLines(fills: readonly Box[]): Ruling[] {
  if (fills.length > mostFills) return [];
  return [...linesBetween(fills, false), ...linesBetween(fills.map(turned), true)];
}

/** Lines down between boxes side by side; of boxes that were turned, they run across. */
function linesBetween(fills: readonly Box[], isAcross: boolean): Ruling[] {
  const sorted = [...fills].sort((a, b) => a.left - b.left);
  const lines: Ruling[] = [];
  for (const before of fills) {
    for (let index = firstFrom(sorted, before.right + gap.least); index < sorted.length; index += 1) {
      const after = sorted[index];
      if (after === undefined || after.left > before.right + gap.most) break;
      const [from, to] = [Math.max(before.top, after.top), Math.min(before.bottom, after.bottom)];
      const side = Math.min(before.bottom - before.top, after.bottom - after.top);
      if (to - from > shared * side) lines.push({ isAcross, at: (before.right + after.left) / 2, from, to });
    }
  }
  return lines;
}

function turned({ left, top, right, bottom }: Box): Box {
  return { left: top, top: left, right: bottom, bottom: right };
}

/** The first box that begins there or behind. */
function firstFrom(sorted: readonly Box[], left: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.left ?? 0) < left) low = middle + 1;
    else high = middle;
  }
  return low;
}
