import type { RegisteredGovernment } from '../../model/government.ts';
import type { Register } from '../../model/register.ts';
import { shortNames } from './place-names.ts';

/** The register by what documents say: names, places above, websites. A name is one look into a Map. */
export interface PlaceIndex {
  named: (name: string) => readonly RegisteredGovernment[];
  coded: (code: string) => RegisteredGovernment | undefined;
  childrenOf: (code: string) => readonly RegisteredGovernment[];
  withWebsite: readonly RegisteredGovernment[];
  /** All that the names of counties and of places above them are written with. */
  characters: ReadonlySet<string>;
}

const none: readonly RegisteredGovernment[] = [];
const indexes = new WeakMap<Register, PlaceIndex>();

/** The index of a register, made when it is first asked for. */
export function placeIndexOf(register: Register): PlaceIndex {
  const known = indexes.get(register);
  if (known) return known;
  const index = makeIndex(register);
  indexes.set(register, index);
  return index;
}

function makeIndex({ governments, listed, byCode }: Register): PlaceIndex {
  const byName = new Map<string, RegisteredGovernment[]>();
  for (const government of governments) {
    add(byName, government.place, government);
    for (const short of shortNames(government.place)) add(byName, short, government);
  }
  // Only people enter other names than that of the place.
  for (const government of listed) {
    for (const name of [...government.aliases, government.name]) add(byName, name, government);
  }
  let byParent: Map<string | null, RegisteredGovernment[]> | null = null;
  return {
    named: (name) => byName.get(name) ?? none,
    coded: (code) => byCode.get(code),
    childrenOf: (code) => {
      byParent ??= Map.groupBy(governments, (government) => government.parent);
      return byParent.get(code) ?? none;
    },
    withWebsite: listed.filter(({ website }) => website !== null),
    characters: charactersOf(byName),
  };
}

function charactersOf(byName: ReadonlyMap<string, readonly RegisteredGovernment[]>): Set<string> {
  const names = [...byName].filter(([, governments]) => governments.some(isCountyOrAbove));
  return new Set(names.flatMap(([name]) => name.split('')));
}

export function isCountyOrAbove({ level }: RegisteredGovernment): boolean {
  return level !== 'township' && level !== 'department';
}

function add(
  byName: Map<string, RegisteredGovernment[]>,
  name: string,
  government: RegisteredGovernment,
): void {
  const sameName = byName.get(name);
  if (sameName === undefined) byName.set(name, [government]);
  else if (!sameName.includes(government)) sameName.push(government);
}
