import type { Government, RegisteredGovernment } from '../../model/government.ts';
import { lineageOf, type Register } from '../../model/register.ts';
import type { Notebook } from '../notebook.ts';
import { type Candidate, candidatesOf, lookAlikesOf } from './candidates.ts';
import { type Choice, choose } from './choose.ts';
import { departmentReadings, type PlacedDepartment } from './department.ts';
import { departmentOf, registered, unregistered } from './identified.ts';
import { placesNamedIn } from './named-places.ts';
import { type PlaceIndex, placeIndexOf } from './place-index.ts';
import { candidateList, registerLine } from './way-out.ts';

/** What a document says of whose report it is. */
interface Statement {
  printed: string;
  /** The places that the texts around the name name. */
  named: ReadonlySet<RegisteredGovernment>;
  line: number;
}

/**
 * The government of a report, by the name that it prints. `context` are other texts that may name the places above it.
 * What the register does not know keeps its printed name; two that fit equally well are not guessed between.
 */
export function identifyGovernment(
  printed: string | null,
  context: string,
  line: number,
  register: Register,
  notebook: Notebook,
): Government {
  if (printed === null) {
    notebook.tell('identify/no-government', {});
    return unregistered(null);
  }
  const index = placeIndexOf(register);
  const statement = { printed, named: placesNamedIn(context, index), line };
  const place = choosePlace(printed, statement.named, register);
  if (place.kind === 'one') {
    tellDifferences(place.candidate, line, notebook);
    return registered(place.candidate.government, printed, register);
  }
  const department = place.kind === 'none' ? readDepartment(statement, register) : null;
  if (department?.choice.kind === 'one') {
    const { candidate } = department.choice;
    tellDifferences(candidate, line, notebook);
    return departmentOf(candidate.government, department.key, department.words, printed, register);
  }
  tellUndecided(statement, department?.choice ?? place, register, index, notebook);
  return unregistered(printed);
}

/** The place that a name means; where no place has that name, one that looks like it, below a place that is named. */
function choosePlace(printed: string, named: ReadonlySet<RegisteredGovernment>, register: Register): Choice {
  const isNationwide = register.cutOff !== null;
  const choice = choose(candidatesOf(printed, register), named, isNationwide);
  if (choice.kind !== 'none') return choice;
  const parents = new Set([...named, ...placesNamedIn(printed, placeIndexOf(register))]);
  const alike = choose(lookAlikesOf(printed, parents, register), parents, isNationwide);
  return alike.kind === 'none' ? choice : alike;
}

interface DepartmentChoice extends PlacedDepartment {
  choice: Choice;
}

/** A name as that of a department: of the place in front of it, or of the place that the document speaks of. */
function readDepartment({ printed, named }: Statement, register: Register): DepartmentChoice | null {
  for (const reading of departmentReadings(printed)) {
    const isGeneric = /^(?:本|我)?(?:省|市|县|区|旗|州|盟)?$/.test(reading.front);
    const choice = isGeneric
      ? placeSpokenOf(reading.front.slice(-1), named, register)
      : choosePlace(reading.front, named, register);
    if (choice.kind !== 'none') return { ...reading, choice };
  }
  return null;
}

/**
 * 县教育局: the one county that the document names. With 河南省、商丘市、夏邑县 named, 教育局 is that of the lowest; of two of one
 * name, that of the one whose prefecture is named as well.
 */
function placeSpokenOf(ending: string, named: ReadonlySet<RegisteredGovernment>, register: Register): Choice {
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
function lowestOf(named: ReadonlySet<RegisteredGovernment>): RegisteredGovernment[] {
  const parents = new Set([...named].map(({ parent }) => parent));
  return [...named].filter(({ code }) => !parents.has(code));
}

/** An alias or a look-alike is a different name: both are shown. */
function tellDifferences({ differences }: Candidate, line: number, notebook: Notebook): void {
  for (const { printed, registered } of differences)
    notebook.tell(
      'identify/name-differs',
      { printed, registered },
      { path: 'government.name', line, expected: registered, actual: printed },
    );
}

function tellUndecided(
  { printed, named, line }: Statement,
  choice: Choice,
  register: Register,
  index: PlaceIndex,
  notebook: Notebook,
): void {
  if (choice.kind === 'several') {
    const candidates = candidateList(choice.candidates, register);
    notebook.tell('identify/ambiguous-government', { name: printed, candidates }, { line });
    return;
  }
  const against = choice.kind === 'none' ? choice.against : null;
  const name = against ? `${printed}（文中的上级是${placeNameOf(register, against)}）` : printed;
  const lowest = lowestOf(named);
  const above =
    against ?? [...placesNamedIn(printed, index)].at(-1) ?? (lowest.length === 1 ? lowest[0] : null);
  notebook.tell(
    'identify/unknown-government',
    { name, line: registerLine(printed, above ?? null) },
    { line },
  );
}

function placeNameOf(register: Register, government: RegisteredGovernment): string {
  return lineageOf(register, government)
    .map(({ place }) => place)
    .join('');
}
