import { type ComparedText, type Overlap, overlapOf } from './compared-text.ts';
import { isAlike, otherThreshold } from './judge-likeness.ts';

/** A sentence that so many reports of one county have is the county's own outline. */
const mostOwners = 60;

/** For each text of one county and year the neighbour that it has most in common with. */
export function closestNeighbours(texts: readonly ComparedText[]): Map<ComparedText, Overlap> {
  const owners = ownersOf(texts);
  const closest = new Map<ComparedText, Overlap>();
  for (const own of texts) {
    const shared = sharedWith(own, owners);
    const overlaps = [...shared].map(([other, hashes]) => overlapOf(own, other, hashes));
    const [best] = overlaps.sort(moreAlike);
    if (best !== undefined) closest.set(own, best);
  }
  return closest;
}

type Owners = ReadonlyMap<number, readonly ComparedText[]>;

function ownersOf(texts: readonly ComparedText[]): Owners {
  const owners = new Map<number, ComparedText[]>();
  for (const text of texts)
    for (const { hash } of text.sentences) {
      const known = owners.get(hash);
      if (known === undefined) owners.set(hash, [text]);
      else if (known.at(-1) !== text) known.push(text);
    }
  return owners;
}

/** Other texts with the hashes of the sentences that they have in common with this one. */
function sharedWith(own: ComparedText, owners: Owners): Map<ComparedText, Set<number>> {
  const shared = new Map<ComparedText, Set<number>>();
  for (const { hash } of own.sentences) {
    const others = owners.get(hash) ?? [];
    if (others.length > mostOwners) continue;
    for (const other of others) {
      if (other.record.summary.code === own.record.summary.code) continue;
      shared.set(other, (shared.get(other) ?? new Set()).add(hash));
    }
  }
  return shared;
}

/** Those that are worth a note come first, then the larger share, then the code. */
function moreAlike(one: Overlap, other: Overlap): number {
  return (
    Number(isAlike(other, otherThreshold)) - Number(isAlike(one, otherThreshold)) ||
    other.share - one.share ||
    (one.other.record.summary.code < other.other.record.summary.code ? -1 : 1)
  );
}
