import { holds, type LineSum } from '../numbers/readings.ts';
import type { Token } from '../words/tokens.ts';

/** More neighbours than this are not put together. */
const mostJoints = 2;

/**
 * True where neighbours on one line may be the digits of one number, `2 1` for 21, so that the line has no number too many: then
 * leaving one out is not the only way to read it.
 */
export function mayBeTorn(printed: readonly Token[], width: number, sums: readonly LineSum[]): boolean {
  const surplus = printed.length - width;
  if (surplus < 1 || surplus > mostJoints) return false;
  const joints = [...printed.keys()].filter((index) => isJoint(printed[index - 1], printed[index]));
  return waysToChoose(joints, surplus).some((chosen) => {
    const numbers = joined(printed, chosen);
    return sums.every((sum) => holds(sum, numbers));
  });
}

/** No number begins with a 0. */
function isJoint(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const isOneLine = before.place.line === after.place.line;
  return isOneLine && /^[1-9]\d*$/.test(before.text) && /^\d+$/.test(after.text);
}

function waysToChoose(joints: readonly number[], count: number): number[][] {
  if (count === 1) return joints.map((one) => [one]);
  return joints.flatMap((one) => joints.filter((other) => other > one).map((other) => [one, other]));
}

function joined(printed: readonly Token[], chosen: readonly number[]): number[] {
  const texts: string[] = [];
  for (const [index, { text }] of printed.entries())
    texts.push(chosen.includes(index) ? `${texts.pop() ?? ''}${text}` : text);
  return texts.map(Number);
}
