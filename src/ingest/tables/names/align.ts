import { type NameMatch, sureScore } from './name-match.ts';

/**
 * Which segment is which row. The order of rows is the official one in all reports seen, so the best rising sequence
 * is taken; exact names that stand out of order are added after.
 * Returns for each segment the match taken, or null.
 */
export function align(candidates: readonly (readonly NameMatch[])[], rowCount: number): (NameMatch | null)[] {
  const taken = bestRisingSequence(candidates, rowCount);
  const rows = new Set(taken.map((match) => match?.row));
  for (const [index, matches] of candidates.entries()) {
    // A name that columns have as well, as 其他, is sure in its turn only.
    const exact = matches.filter((match) => match.how === 'exact' && match.score === sureScore);
    const [only] = exact;
    if (taken[index] === null && only && exact.length === 1 && !rows.has(only.row)) {
      taken[index] = only;
      rows.add(only.row);
    }
  }
  return taken;
}

function bestRisingSequence(
  candidates: readonly (readonly NameMatch[])[],
  rowCount: number,
): (NameMatch | null)[] {
  // best[row]: the best total of a sequence whose last row is before `row`; chain[row]: that sequence.
  const best: number[] = Array(rowCount + 1).fill(0);
  const chain: (Link | null)[] = Array(rowCount + 1).fill(null);
  for (const [segment, matches] of candidates.entries()) {
    for (const match of [...matches].sort((a, b) => b.row - a.row)) {
      const total = (best[match.row] ?? 0) + match.score;
      const link = { segment, match, before: chain[match.row] ?? null };
      for (let row = match.row + 1; row <= rowCount && total > (best[row] ?? 0); row += 1) {
        best[row] = total;
        chain[row] = link;
      }
    }
  }
  return unwind(chain[rowCount] ?? null, candidates.length);
}

interface Link {
  segment: number;
  match: NameMatch;
  before: Link | null;
}

function unwind(last: Link | null, segmentCount: number): (NameMatch | null)[] {
  const taken: (NameMatch | null)[] = Array(segmentCount).fill(null);
  for (let link = last; link !== null; link = link.before) taken[link.segment] = link.match;
  return taken;
}
