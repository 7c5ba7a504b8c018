import { type Box, middleX, middleY, union } from '../ink/geometry.ts';
import type { Ruling } from '../ink/ink.ts';

/** Dots of one line are no farther apart than this, in points. */
const nextDot = 6;
const straight = 0.3;

/** The dots of a line that is being drawn; a single one has no direction yet. */
interface Run {
  isAcross: boolean | null;
  box: Box;
  last: Box;
}

/** Borders that are drawn dot by dot, as browsers do for dotted and dashed ones. */
export function dottedLines(dots: readonly Box[]): Ruling[] {
  const runs: Run[] = [];
  for (const dot of dots) {
    const run = runs.at(-1);
    const isAcross = run ? directionTo(run.last, dot) : null;
    if (run && isAcross !== null && (run.isAcross ?? isAcross) === isAcross) {
      run.isAcross = isAcross;
      run.box = union(run.box, dot);
      run.last = dot;
    } else {
      runs.push({ isAcross: null, box: dot, last: dot });
    }
  }
  return runs.flatMap(rulingOf);
}

/** True for the next dot of a line across, false for one of a line down, null for neither. */
function directionTo(last: Box, dot: Box): boolean | null {
  const across = Math.abs(middleX(dot) - middleX(last));
  const down = Math.abs(middleY(dot) - middleY(last));
  if (Math.max(across, down) > nextDot || Math.min(across, down) > straight) return null;
  return across > down;
}

/** Nothing for a single dot. */
function rulingOf({ isAcross, box }: Run): Ruling[] {
  if (isAcross === null) return [];
  const { left, right, top, bottom } = box;
  return isAcross
    ? [{ isAcross, at: middleY(box), from: left, to: right }]
    : [{ isAcross, at: middleX(box), from: top, to: bottom }];
}
