import type { RegisteredGovernment } from '../../model/government.ts';
import { lineageOf, type Register } from '../../model/register.ts';
import { looksLike } from './look-alikes.ts';
import { placeIndexOf } from './place-index.ts';
import { placeEndings, shortNames } from './place-names.ts';
import { readFront } from './places-in-front.ts';

/** A name as printed where the register has another. */
export interface Difference {
  printed: string;
  registered: string;
}

/** A government that a printed name may be. */
export interface Candidate {
  government: RegisteredGovernment;
  /** The places above it, outermost first. */
  above: readonly RegisteredGovernment[];
  /** Those of them that the printed name names. */
  front: readonly RegisteredGovernment[];
  differences: readonly Difference[];
}

/** The governments whose names the printed name ends with, where nothing but places above them stands in front. */
export function candidatesOf(printed: string, register: Register): Candidate[] {
  const index = placeIndexOf(register);
  const found = new Map<string, Candidate>();
  for (const text of placeEndings(printed)) {
    for (let start = 0; start <= text.length - 2; start += 1) {
      const seen = text.slice(start);
      for (const government of index.named(seen)) {
        const candidate = candidateOf(government, text.slice(0, start), seen, register);
        if (candidate && !found.has(government.code)) found.set(government.code, candidate);
      }
    }
  }
  return withoutSplitNames([...found.values()]);
}

/** 上海庙镇 is a place of its own: it is read as 庙镇 of 上海 only where a place has no name like the whole. */
function withoutSplitNames(candidates: Candidate[]): Candidate[] {
  const isNameOfOne = candidates.some(({ front }) => front.length === 0);
  return isNameOfOne
    ? candidates.filter(({ front, above }) => front.length === 0 || isPlaced(front, above))
    : candidates;
}

function isPlaced(front: readonly RegisteredGovernment[], above: readonly RegisteredGovernment[]): boolean {
  const parent = above.at(-1);
  return parent !== undefined && front.includes(parent);
}

/** The places below the given ones that the printed name looks like: 夏邑县桑垌乡 for 桑堌乡 of 夏邑县. */
export function lookAlikesOf(
  printed: string,
  parents: Iterable<RegisteredGovernment>,
  register: Register,
): Candidate[] {
  const index = placeIndexOf(register);
  const endings = placeEndings(printed);
  return [...parents].flatMap(({ code }) =>
    index.childrenOf(code).flatMap((government) => {
      const length = government.place.length;
      const text = endings.find((end) => looksLike(end.slice(-length), government.place));
      if (text === undefined) return [];
      return candidateOf(government, text.slice(0, -length), text.slice(-length), register) ?? [];
    }),
  );
}

function candidateOf(
  government: RegisteredGovernment,
  front: string,
  seen: string,
  register: Register,
): Candidate | null {
  const above = lineageOf(register, government).slice(0, -1);
  const places = readFront(front, above, register);
  if (places === null) return null;
  return {
    government,
    above,
    front: places.map(({ place }) => place),
    differences: [
      ...places.flatMap(({ printed, place, name }) =>
        printed === name ? [] : [{ printed, registered: place.place }],
      ),
      ...(isOtherName(seen, government) ? [{ printed: seen, registered: government.place }] : []),
    ],
  };
}

/** A shorter or usual form of the registered name is the same name; anything else is shown beside it. */
function isOtherName(seen: string, { place, name }: RegisteredGovernment): boolean {
  return !name.includes(seen) && !place.includes(seen) && !shortNames(place).includes(seen);
}
