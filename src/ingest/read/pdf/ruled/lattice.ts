import type { Box } from '../ink/geometry.ts';
import type { Ruling } from '../ink/ink.ts';
import { joinedLines, sameBorder, sameStroke } from './line-segments.ts';

/** The lines of one table: where its rows and columns meet, and which edges are drawn. */
export interface Lattice {
  box: Box;
  xs: number[];
  ys: number[];
  lines: Ruling[];
}

/** Lines that end this near to one another touch. */
const touching = 4;
/** A border left out at an open side is put back where the other lines reach past the last one by this much. */
const openSide = 6;

/** More lines than this in one direction are a drawing, not a form. */
const mostLines = 2000;
/** A cell whose outer side touches nothing is no wider than this. */
const widestOuterCell = 120;

/** The lattices of a page: groups of lines that touch one another, at least two in each direction. */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] {
  const across = joinedLines(rulings, true, sameStroke);
  const down = joinedLines(rulings, false, sameStroke);
  if (across.length > mostLines || down.length > mostLines) return [];
  const groups = new Map<Ruling, Set<Ruling>>([...across, ...down].map((line) => [line, new Set([line])]));
  for (const a of across) {
    for (const d of down) if (touch(a, d)) join(groups, a, d);
  }
  const lone = down.filter((line) => groups.get(line)?.size === 1);
  return [...new Set(groups.values())].flatMap((group) => latticeOf(withOuterLines([...group], lone)));
}

/**
 * A merged cell that goes on over the whole page has a line at its outer side only, and no line across touches it:
 * “三、本年度办理结果” between two page breaks.
 */
function withOuterLines(lines: Ruling[], lone: readonly Ruling[]): Ruling[] {
  const down = lines.filter((line) => !line.isAcross);
  const [left, right] = [Math.min(...down.map((line) => line.at)), Math.max(...down.map((line) => line.at))];
  const [top, bottom] = [
    Math.min(...down.map((line) => line.from)),
    Math.max(...down.map((line) => line.to)),
  ];
  const outer = lone.filter((line) => {
    const distance = Math.max(left - line.at, line.at - right);
    const shared = Math.min(line.to, bottom) - Math.max(line.from, top);
    return distance > 0 && distance < widestOuterCell && shared > 0.9 * (bottom - top);
  });
  // At both sides it is a frame around the text, which goes on over the page.
  const isFrame = outer.some((line) => line.at < left) && outer.some((line) => line.at > right);
  return down.length < 2 || isFrame ? lines : [...lines, ...outer];
}

function touch(across: Ruling, down: Ruling): boolean {
  return (
    down.at >= across.from - touching &&
    down.at <= across.to + touching &&
    across.at >= down.from - touching &&
    across.at <= down.to + touching
  );
}

function join(groups: Map<Ruling, Set<Ruling>>, a: Ruling, b: Ruling): void {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (one === undefined || other === undefined || one === other) return;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const line of small) {
    large.add(line);
    groups.set(line, large);
  }
}

/** Borders are joined table by table: those of two tables on a page may be near one another by chance. */
function latticeOf(strokes: readonly Ruling[]): Lattice[] {
  const across = joinedLines(strokes, true, sameBorder);
  const down = joinedLines(strokes, false, sameBorder);
  if (across.length < 2 || down.length < 2) return [];
  const xs = places(down, across);
  const ys = places(across, down);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return [];
  return [{ box: { left, top, right, bottom }, xs, ys, lines: [...across, ...down] }];
}

/** Where the lines of one direction stand, with the ends of the crossing lines where a side is open. */
function places(own: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const at = [...new Set(own.map((line) => line.at))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  const from = Math.min(...crossing.map((line) => line.from));
  const to = Math.max(...crossing.map((line) => line.to));
  return [...(first - from > openSide ? [from] : []), ...at, ...(to - last > openSide ? [to] : [])];
}
