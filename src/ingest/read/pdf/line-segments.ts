import type { Ruling } from './ink.ts';

/** Lines nearer than this are one: double borders, and the two borders between cells set apart. */
const sameLine = 3;
/** A gap up to this does not end a line: dashes, and corners that do not quite meet. */
const smallGap = 4;
/** More lines than this in one direction are a drawing, not a form. */
const mostLines = 800;

/** The lines across, or the lines down, of a page: parts in one direction joined, doubles merged. */
export function joinedLines(rulings: readonly Ruling[], isAcross: boolean): Ruling[] {
  const sorted = rulings.filter((ruling) => ruling.isAcross === isAcross).sort((a, b) => a.at - b.at);
  const groups: Ruling[][] = [];
  for (const ruling of sorted) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const isNear = first && last && ruling.at - last.at <= sameLine && ruling.at - first.at <= 2 * sameLine;
    if (group && isNear) group.push(ruling);
    else groups.push([ruling]);
  }
  const lines = groups.flatMap(joinedGroup);
  return lines.length > mostLines ? [] : lines;
}

function joinedGroup(group: readonly Ruling[]): Ruling[] {
  const at = group.reduce((sum, ruling) => sum + ruling.at, 0) / group.length;
  const joined: Ruling[] = [];
  for (const part of [...group].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && part.from - last.to <= smallGap) last.to = Math.max(last.to, part.to);
    else joined.push({ ...part, at });
  }
  return joined;
}
