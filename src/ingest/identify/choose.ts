import type { Level, RegisteredGovernment } from '../../model/government.ts';
import type { Candidate } from './candidates.ts';

/** One government, several that fit equally well, or none, with the place that speaks against those that there were. */
export type Choice =
  | { kind: 'one'; candidate: Candidate }
  | { kind: 'several'; candidates: Candidate[] }
  | { kind: 'none'; against: RegisteredGovernment | null };

/**
 * Decides between candidates by the places above them that the document names. `isNationwide` says that the register
 * holds every place, so that a name that it has once is the only one there is.
 */
export function choose(
  candidates: readonly Candidate[],
  named: ReadonlySet<RegisteredGovernment>,
  isNationwide: boolean,
): Choice {
  const possible = candidates.filter((candidate) => placeAgainst(candidate, named) === null);
  const exact = possible.filter(({ differences }) => differences.length === 0);
  const pool = exact.length > 0 ? exact : possible;
  const ranked = pool.toSorted((a, b) => evidenceFor(b, named) - evidenceFor(a, named));
  const [best] = ranked;
  if (best === undefined) return { kind: 'none', against: firstAgainst(candidates, named) };
  const support = evidenceFor(best, named);
  const equals = ranked.filter((candidate) => evidenceFor(candidate, named) === support);
  if (equals.length > 1) return { kind: 'several', candidates: equals };
  return support > 0 || isClearAlone(best, isNationwide)
    ? { kind: 'one', candidate: best }
    : { kind: 'none', against: null };
}

/** How strongly the document places a candidate: the direct parent counts for more than all above it. */
function evidenceFor({ above, front }: Candidate, named: ReadonlySet<RegisteredGovernment>): number {
  const supports = above.filter((place) => front.includes(place) || named.has(place));
  const parent = above.at(-1);
  return supports.length + (parent !== undefined && supports.includes(parent) ? 10 : 0);
}

/** A county's name says which it is. A township's does where the whole country has it once; a department's never. */
function isClearAlone({ government }: Candidate, isNationwide: boolean): boolean {
  if (government.level === 'department') return false;
  return government.level !== 'township' || isNationwide;
}

function firstAgainst(
  candidates: readonly Candidate[],
  named: ReadonlySet<RegisteredGovernment>,
): RegisteredGovernment | null {
  for (const candidate of candidates) {
    const against = placeAgainst(candidate, named);
    if (against) return against;
  }
  return null;
}

const levelsAbove: readonly Level[] = ['county', 'prefecture', 'province'];

/**
 * The place that speaks against a township that the title does not place: at the lowest level at which the document
 * names places, another county (or prefecture, or province) than its own.
 */
function placeAgainst(
  { government, above, front }: Candidate,
  named: ReadonlySet<RegisteredGovernment>,
): RegisteredGovernment | null {
  const isBelowCounty = government.level === 'township' || government.level === 'department';
  if (!isBelowCounty || front.length > 0) return null;
  for (const level of levelsAbove) {
    const own = above.find((place) => place.level === level);
    const others = [...named].filter((place) => place.level === level);
    const [other] = others;
    if (own && other) return others.includes(own) ? null : other;
  }
  return null;
}
