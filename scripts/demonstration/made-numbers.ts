import { cellPath } from '../../src/model/cell-path.ts';
import type { Form, FormTable } from '../../src/model/form.ts';
import { type LeafCell, printedLeaves } from '../../src/model/form-leaves.ts';
import type { Chance } from './chance.ts';

/** Numbers by the address of their cell. */
export type MadeNumbers = Map<string, number>;

/** What happened to applications, with how often it happens. */
const outcomes: readonly (readonly [row: string, weight: number])[] = [
  ['granted', 42],
  ['partiallyGranted', 9],
  ['denied.thirdPartyRights', 3],
  ['denied.internalAffairs', 4],
  ['denied.processInformation', 3],
  ['denied.enforcementFiles', 2],
  ['unavailable.notHeld', 24],
  ['unavailable.needsCreation', 3],
  ['unavailable.unclearAfterCorrection', 2],
  ['notProcessed.petitions', 4],
  ['notProcessed.repeated', 1],
  ['otherOutcome', 3],
];
/** Applications of a hundred that come so late in the year that they are handed over. */
const lateInHundred = 6;
const applicants: readonly (readonly [column: string, weight: number])[] = [
  ['naturalPerson', 85],
  ['commercialEnterprise', 10],
  ['legalServiceOrganization', 3],
  ['other', 2],
];

/** A report's numbers, and the applicants whose applications it hands over to the next. */
export interface MadeYear {
  numbers: MadeNumbers;
  handedOver: string[];
}

/** Numbers for a report that agree with each other and with what the year before handed over. */
export function madeNumbers(
  form: Form,
  received: number,
  carried: readonly string[],
  chance: Chance,
): MadeYear {
  const numbers: MadeNumbers = new Map();
  for (const table of form.tables)
    for (const { row, column } of leavesOf(table)) numbers.set(cellPath(table.id, row.id, column.id), 0);
  const add = (row: string, column: string) => {
    for (const place of [column, 'total']) raise(numbers, `applications.${row}.${place}`);
  };
  for (const who of carried) {
    add('carriedOver', who);
    settle(form, add, who, chance);
  }
  const handedOver: string[] = [];
  for (let count = 0; count < received; count += 1) {
    const who = chance.weighted(applicants);
    add('newlyReceived', who);
    if (chance.below(100) >= lateInHundred) settle(form, add, who, chance);
    else handedOver.push(who);
  }
  for (const who of handedOver) add('carriedForward', who);
  fillDisputes(numbers, received, chance);
  fillDisclosure(numbers, received, chance);
  return { numbers, handedOver };
}

/** The cells of a table in the way that the form prints them. */
export function leavesOf(table: FormTable): LeafCell[] {
  return printedLeaves(table, new Set());
}

function settle(form: Form, add: (row: string, column: string) => void, who: string, chance: Chance): void {
  const outcome = chance.weighted(outcomes);
  add('concluded', who);
  const rows = new Set(form.tables.flatMap((table) => leavesOf(table).map(({ row }) => row.id)));
  const others = rows.has('otherOutcome.undivided') ? 'otherOutcome.undivided' : 'otherOutcome.other';
  add(outcome === 'otherOutcome' ? others : outcome, who);
}

function fillDisputes(numbers: MadeNumbers, received: number, chance: Chance): void {
  const rows = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'];
  const columns = ['upheld', 'upheld', 'corrected', 'otherResult', 'pending'];
  for (let count = chance.below(Math.floor(received / 8) + 1); count > 0; count -= 1) {
    const row = rows[chance.below(rows.length)] ?? '';
    const column = columns[chance.below(columns.length)] ?? '';
    for (const place of [column, 'total']) raise(numbers, `remedies.${row}.${place}`);
  }
}

/** Decisions: some in most years. A 2019 form is asked for other columns and simply has none of these. */
function fillDisclosure(numbers: MadeNumbers, received: number, chance: Chance): void {
  const set = (path: string, value: number) => {
    if (numbers.has(path)) numbers.set(path, value);
  };
  set('disclosure.licensing.decisions', chance.below(40) + received);
  set('disclosure.penalties.decisions', chance.below(12));
}

function raise(numbers: MadeNumbers, path: string): void {
  if (!numbers.has(path)) throw new Error(`no cell ${path}`);
  numbers.set(path, (numbers.get(path) ?? 0) + 1);
}
