import type { Government, RegisteredGovernment } from '../../model/government.ts';
import { lineageOf, type Register } from '../../model/register.ts';
import type { Notebook } from '../notebook.ts';
import type { Candidate } from './candidates.ts';
import type { Choice } from './choose.ts';
import { departmentOf, registered, unregistered } from './identified.ts';
import { placesNamedIn } from './named-places.ts';
import { type PlaceIndex, placeIndexOf } from './place-index.ts';
import { lowestOf, type Placement, placementOf } from './placement.ts';
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
  const { named, choice, department } = placed(printed, context, register);
  if (choice.kind !== 'one') {
    tellUndecided({ printed, named, line }, choice, register, placeIndexOf(register), notebook);
    return unregistered(printed);
  }
  const { candidate } = choice;
  tellDifferences(candidate, line, notebook);
  return department === null
    ? registered(candidate.government, printed, register)
    : departmentOf(candidate.government, department.key, department.words, printed, register);
}

/** Whether a name is that of one government of the register, and of no other. */
export function isPlaced(printed: string, context: string, register: Register): boolean {
  return placed(printed, context, register).choice.kind === 'one';
}

/** 平罗县农业农村局（县乡村振兴局）: an office with a second name plate. Not （政府机关）, which says how far the report goes. */
const secondName = /[（(][^（）()]{2,}(?:局|委员会)[）)]$/;

/** What a name comes to, among the places that the texts around it name. */
type Placed = Placement & Pick<Statement, 'named'>;

/** The latest question and its answer: who asked whether a name is placed asks next whose report it is. */
const latest = new WeakMap<Register, { printed: string; context: string; answer: Placed }>();

function placed(printed: string, context: string, register: Register): Placed {
  const known = latest.get(register);
  if (known?.printed === printed && known.context === context) return known.answer;
  const named = placesNamedIn(context, placeIndexOf(register));
  const whole = placementOf(printed, named, register);
  const shorter = printed.replace(secondName, '');
  const isUnknown = whole.choice.kind === 'none' && shorter !== printed;
  const answer = { named, ...(isUnknown ? placementOf(shorter, named, register) : whole) };
  latest.set(register, { printed, context, answer });
  return answer;
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
