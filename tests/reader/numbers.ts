import fc from 'fast-check';
import { cellPath } from '../../src/model/cell-path.ts';
import type { Form, FormTable, Identity } from '../../src/model/form.ts';
import { type LeafCell, rowsMatching } from '../../src/model/form-leaves.ts';
import { type OtherOutcome, printedCells } from './printed-rows.ts';

export type Numbers = ReadonlyMap<string, number>;

/** Most townships report nothing but zeros, some a few numbers, a city all of them. */
const weights = {
  quiet: fc.constant(0),
  middling: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) }),
  busy: fc.nat(99_999),
};

/** Numbers for every printed cell of a form, such that every identity of the form holds. */
export function numbersOf(form: Form, otherOutcome: OtherOutcome): fc.Arbitrary<Numbers> {
  const size = form.tables.flatMap((table) => printedCells(table, otherOutcome)).length;
  const draws = Object.values(weights).map((weight) =>
    fc.array(weight, { minLength: size, maxLength: size }),
  );
  return fc.oneof(...draws).map((drawn) => consistentNumbers(form, otherOutcome, drawn));
}

/** Turns drawn numbers into numbers that agree with each other, changing as few as the identities ask for. */
export function consistentNumbers(form: Form, otherOutcome: OtherOutcome, drawn: readonly number[]): Numbers {
  const numbers = new Map<string, number>();
  let next = 0;
  for (const table of form.tables) {
    const cells = printedCells(table, otherOutcome);
    for (const cell of cells) numbers.set(pathOf(table, cell), asKind(cell, drawn[next++] ?? 0));
    makePlausible(numbers);
    // Along rows first: then the totals at the end of the rows agree by themselves.
    for (const identity of [...table.identities].sort(rowsFirst)) settle(table, cells, identity, numbers);
  }
  return numbers;
}

function pathOf(table: FormTable, cell: LeafCell): string {
  return cellPath(table.id, cell.row.id, cell.column.id);
}

function asKind(cell: LeafCell, drawn: number): number {
  if (cell.column.kind === 'change') return drawn % 2 === 0 ? drawn : -drawn;
  if (cell.column.kind === 'amount') return drawn / 10 ** (drawn % 5);
  return drawn;
}

function rowsFirst(one: Identity, other: Identity): number {
  return Number(one.along === 'columns') - Number(other.along === 'columns');
}

/** No project costs more than a township's hardly does; without a project there is no amount. */
function makePlausible(numbers: Map<string, number>): void {
  const { items, amount } = {
    items: 'disclosure.procurement.items',
    amount: 'disclosure.procurement.amount',
  };
  const [bought, paid] = [numbers.get(items), numbers.get(amount)];
  if (bought !== undefined && paid !== undefined) numbers.set(amount, Math.min(paid, bought * 1_000));
}

function settle(table: FormTable, cells: LeafCell[], identity: Identity, numbers: Map<string, number>): void {
  const along = identity.along === 'rows' ? 'row' : 'column';
  const across = along === 'row' ? 'column' : 'row';
  for (const line of Map.groupBy(cells, (cell) => cell[across].id).values()) {
    const ids = line.map((cell) => cell[along].id);
    const path = new Map(line.map((cell) => [cell[along].id, pathOf(table, cell)]));
    const get = (id: string) => numbers.get(path.get(id) ?? '') ?? 0;
    const sum = (patterns: readonly string[]) =>
      patterns.flatMap((pattern) => rowsMatching(pattern, ids)).reduce((total, id) => total + get(id), 0);
    const set = (id: string | undefined, value: number) => {
      const target = path.get(id ?? '');
      if (target !== undefined) numbers.set(target, value);
    };
    if (identity.kind === 'sum') set(identity.total, sum(identity.parts));
    if (identity.kind === 'balance') {
      const [first, ...rest] = identity.left;
      for (const id of rest) set(id, Math.min(get(id), sum(identity.right)));
      set(first, sum(identity.right) - sum(rest));
    }
    if (identity.kind === 'stock' && identity.plus.every((id) => path.has(id))) {
      const stock = sum(identity.plus) - sum(identity.minus);
      // A change below what there was, or a stock below its net growth, is mended at the last operand.
      if (identity.atMost === null && stock < 0)
        set(identity.plus.at(-1), get(identity.plus.at(-1) ?? '') - stock);
      if (identity.atMost !== null) set(identity.atMost, Math.max(get(identity.atMost), stock));
    }
    if (identity.kind === 'none-without' && sum(identity.without) === 0) set(identity.of, 0);
    // One more than the sum is like it no longer.
    if (identity.kind === 'unlike' && sum(identity.plus) === get(identity.other) && get(identity.other) > 0)
      set(identity.other, get(identity.other) + 1);
  }
}
