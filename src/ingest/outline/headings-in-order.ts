import type { Candidate } from './heading-candidates.ts';

/** The score of 一、 with just the title of a section. */
const certain = 14;

/** Sections that are printed out of their order have headings too: those that nobody can take for anything else. */
export function withOthers(chain: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const all = [...chain];
  for (const candidate of candidates) {
    const isTaken = all.some(
      ({ block, section }) => block === candidate.block || section === candidate.section,
    );
    if (candidate.score >= certain && !isTaken) all.push(candidate);
  }
  return all.sort((a, b) => a.block - b.block);
}

/** Fewer headings below each other may be those of tables that were lost. */
const fewestInContents = 3;

/** The candidates without those of a table of contents: headings right below each other that all come again. */
export function withoutContents(candidates: readonly Candidate[]): readonly Candidate[] {
  const again = blocksComingAgain(candidates);
  let run: number[] = [];
  for (const block of [...again].sort((a, b) => a - b)) {
    if (run.at(-1) !== block - 1 && run.length >= fewestInContents) break;
    if (run.at(-1) !== block - 1) run = [];
    run.push(block);
  }
  const contents = new Set(run.length >= fewestInContents ? run : []);
  return candidates.filter(({ block }) => !contents.has(block));
}

/** The blocks whose section has a heading further below that is no worse. */
function blocksComingAgain(candidates: readonly Candidate[]): Set<number> {
  const again = new Set<number>();
  const below = new Map<number, Candidate>();
  for (const candidate of candidates.toReversed()) {
    const best = below.get(candidate.section);
    if (best && best.block > candidate.block && best.score >= candidate.score) again.add(candidate.block);
    if (best === undefined || candidate.score > best.score) below.set(candidate.section, candidate);
  }
  return again;
}

/** The best-scoring choice of headings whose sections rise. */
export function bestInOrder(candidates: readonly Candidate[], sectionCount: number): Candidate[] {
  const best: { score: number; chain: Candidate[] }[] = Array.from({ length: sectionCount + 1 }, () => ({
    score: 0,
    chain: [],
  }));
  for (const candidate of [...candidates].sort((a, b) => a.block - b.block || b.section - a.section)) {
    const before = best[candidate.section];
    if (before === undefined || before.chain.at(-1)?.block === candidate.block) continue;
    const extended = { score: before.score + candidate.score, chain: [...before.chain, candidate] };
    for (let section = candidate.section + 1; section <= sectionCount; section += 1) {
      if (extended.score > (best[section]?.score ?? 0)) best[section] = extended;
    }
  }
  return best[sectionCount]?.chain ?? [];
}
