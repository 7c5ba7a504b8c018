import type { Ruling } from '../ink/ink.ts';

/** A gap up to this does not end a line: dashes, and corners that do not quite meet. */
const smallGap = 4;

/** How near lines must be to be one: the next, and the first and the last of them. */
export interface Nearness {
  next: number;
  all: number;
}

/** Parts of one line as it was drawn. */
export const sameStroke: Nearness = { next: 0.7, all: 1.5 };
/** Double borders of a table, and the two borders between cells that are set apart. */
export const sameBorder: Nearness = { next: 3, all: 6 };

/** The lines across, or the lines down: what is near together is joined. */
export function joinedLines(rulings: readonly Ruling[], isAcross: boolean, nearness: Nearness): Ruling[] {
  const sorted = rulings.filter((ruling) => ruling.isAcross === isAcross).sort((a, b) => a.at - b.at);
  const groups: Ruling[][] = [];
  for (const ruling of sorted) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const isNear =
      first && last && ruling.at - last.at <= nearness.next && ruling.at - first.at <= nearness.all;
    if (group && isNear) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups.flatMap(joinedGroup);
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
