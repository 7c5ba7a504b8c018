import type { Government, RegisteredGovernment } from './government.ts';

/** The register of governments, ready to be asked. */
export interface Register {
  governments: readonly RegisteredGovernment[];
  byCode: Pick<ReadonlyMap<string, RegisteredGovernment>, 'get' | 'has'>;
  /** The governments that people entered themselves, in `content/governments.csv`. */
  listed: readonly RegisteredGovernment[];
  /** The day on which the list of the whole country was true; null where the register has only what was entered. */
  cutOff: string | null;
}

export function registerOf(governments: readonly RegisteredGovernment[]): Register {
  return { governments, byCode: byCodeOf(governments), listed: governments, cutOff: null };
}

/**
 * The places of the whole country, in the order of their codes, with what people entered: an entry replaces the place
 * of its code, or adds one. Places are searched and not put into a Map: most runs ask for a dozen of the 45,000.
 */
export function nationalRegister(
  divisions: { governments: readonly RegisteredGovernment[]; cutOff: string },
  listed: readonly RegisteredGovernment[],
): Register {
  const entered = byCodeOf(listed);
  const get = (code: string) => entered.get(code) ?? findByCode(divisions.governments, code);
  const others = divisions.governments.filter(({ code }) => !entered.has(code));
  return {
    governments: [...others, ...listed],
    byCode: { get, has: (code) => get(code) !== undefined },
    listed,
    cutOff: divisions.cutOff,
  };
}

function byCodeOf(governments: readonly RegisteredGovernment[]): Map<string, RegisteredGovernment> {
  return new Map(governments.map((entry) => [entry.code, entry]));
}

function findByCode(sorted: readonly RegisteredGovernment[], code: string): RegisteredGovernment | undefined {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.code ?? '') < code) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.code === code ? sorted[from] : undefined;
}

/** A government and those above it, outermost first. A loop in the register ends where it begins. */
export function lineageOf(register: Register, government: RegisteredGovernment): RegisteredGovernment[] {
  const lineage = [government];
  for (let parent = parentOf(register, government); parent && !lineage.includes(parent); ) {
    lineage.unshift(parent);
    parent = parentOf(register, parent);
  }
  return lineage;
}

function parentOf(register: Register, government: RegisteredGovernment): RegisteredGovernment | undefined {
  return government.parent === null ? undefined : register.byCode.get(government.parent);
}

/** `宁夏回族自治区中卫市沙坡头区香山乡人民政府`. The name of a department begins with its place already. */
export function fullNameOf(register: Register, government: RegisteredGovernment): string {
  const above = lineageOf(register, government).slice(0, -1);
  const places = above.map((entry) => entry.place);
  const last = places.at(-1);
  const isPlaced = last !== undefined && government.name.startsWith(last);
  return (isPlaced ? places.slice(0, -1) : places).join('') + government.name;
}

/**
 * The lines of the register that an archive needs: what people entered, the governments of its reports, and all above
 * them, in the order of their codes. A department that nobody entered is described by its latest report.
 */
export function governmentsInUse(
  register: Register,
  reported: Iterable<{ government: Government; year: number }>,
): RegisteredGovernment[] {
  const inUse = new Map<string, RegisteredGovernment>();
  const byYear = [...reported].sort((a, b) => a.year - b.year);
  const entries = byYear.flatMap(({ government }) => entryOf(register, government) ?? []);
  for (const entry of [...entries, ...register.listed])
    for (const government of lineageOf(register, entry)) inUse.set(government.code, government);
  return [...inUse.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function entryOf(register: Register, government: Government): RegisteredGovernment | null {
  const { code, name, level, parent } = government;
  if (code === null || name === null || level === null) return null;
  const place = name.slice(placeLength(name, register.byCode.get(parent ?? '')));
  return register.byCode.get(code) ?? { code, place, name, level, parent, aliases: [], website: null };
}

function placeLength(name: string, parent: RegisteredGovernment | undefined): number {
  return parent !== undefined && name.startsWith(parent.place) ? parent.place.length : 0;
}
