import type { RegisteredGovernment } from '../../model/government.ts';
import { lineageOf, type Register } from '../../model/register.ts';
import { candidatesOf, lookAlikesOf } from './candidates.ts';
import { type Choice, choose } from './choose.ts';
import { departmentReadings, type PlacedDepartment } from './department.ts';
import { placesNamedIn } from './named-places.ts';
import { placeIndexOf } from './place-index.ts';

type Places = ReadonlySet<RegisteredGovernment>;

/** What a printed name comes to in the register: a place, a department of one, or why it is neither. */
export interface Placement {
  choice: Choice;
  /** Null where the name is that of a place. */
  department: PlacedDepartment | null;
}

/** Looks a printed name up. `named` are the places that the texts around it name. */
export function placementOf(printed: string, named: Places, register: Register): Placement {
  const choice = choosePlace(printed, named, register);
  const department = choice.kind === 'none' ? readDepartment(printed, named, register) : null;
  return department ?? { choice, department: null };
}

/** The place that a name means; where no place has that name, one that looks like it, below a place that is named. */
function choosePlace(printed: string, named: Places, register: Register): Choice {
  const isNationwide = register.cutOff !== null;
  const choice = choose(candidatesOf(printed, register), named, isNationwide);
  if (choice.kind !== 'none') return choice;
  const parents = new Set([...named, ...placesNamedIn(printed, placeIndexOf(register))]);
  const alike = choose(lookAlikesOf(printed, parents, register), parents, isNationwide);
  return alike.kind === 'none' ? choice : alike;
}

/** A name as that of a department: of the place in front of it, or of the place that the document speaks of. */
function readDepartment(printed: string, named: Places, register: Register): Placement | null {
  for (const reading of departmentReadings(printed)) {
    const isGeneric = /^(?:本|我)?(?:省|市|县|区|旗|州|盟)?$/.test(reading.front);
    const choice = isGeneric
      ? placeSpokenOf(reading.front.slice(-1), named, register)
      : choosePlace(reading.front, named, register);
    if (choice.kind !== 'none') return { choice, department: reading };
  }
  return null;
}

/**
 * 县教育局: the one county that the document names. With 河南省、商丘市、夏邑县 named, 教育局 is that of the lowest; of two of one
 * name, that of the one whose prefecture is named as well.
 */
function placeSpokenOf(ending: string, named: Places, register: Register): Choice {
  const candidates = lowestOf(named)
    .filter(({ place }) => place.endsWith(ending))
    .map((government) => ({
      government,
      above: lineageOf(register, government).slice(0, -1),
      front: [],
      differences: [],
    }));
  return choose(candidates, named, true);
}

/** The places that no other of them stands below. */
export function lowestOf(named: Places): RegisteredGovernment[] {
  const parents = new Set([...named].map(({ parent }) => parent));
  return [...named].filter(({ code }) => !parents.has(code));
}
