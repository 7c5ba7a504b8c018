import type { LeafRow } from '../../../model/form-leaves.ts';
import { normaliseLabel } from '../../../model/label.ts';
import { blankCell, unfittedCell } from '../fit/cells.ts';
import { hasOrdinal } from '../names/ordinal.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { isBesideName } from '../names/wrapped-name.ts';
import { columnsOfRow, type Table } from '../table.ts';
import { tellFit, tellUnreadable } from '../tell.ts';
import type { Token } from '../words/tokens.ts';
import { type BareRow, tellBareRows } from './bare-rows.ts';
import { misspelt } from './misspelt.ts';
import { numbersBehind } from './numbers-behind.ts';
import { wordsForNumbers } from './words-for-numbers.ts';

/** A name in a narrow column is broken into no more lines than this. */
const mostPieces = 12;

/**
 * Rows whose name is printed while no number follows it: their cells are blank, not absent. Where numbers elsewhere have no
 * row, they may be theirs, and nobody can say what the cells hold.
 */
export function addNamesOnly(table: Table): void {
  const { vocabulary, reading, segments } = table;
  // The last name before some numbers has them, even where nobody could tell their columns.
  const owners = new Set(segments.map(({ names, values }) => (hasNumber(values) ? names.at(-1) : null)));
  const bare: BareRow[] = [];
  for (const [index, entry] of vocabulary.rows.entries()) {
    if (reading.rows.has(entry.row.id) || isPrintedOtherwise(table, entry.row)) continue;
    const name = nameOf(table, entry, owners) ?? misspelt(table, index, owners);
    if (name !== undefined && addNameOnly(table, index, name) === 'torn')
      bare.push({ row: entry.row, line: name.place.line });
  }
  tellBareRows(table, bare);
}

/** Where the name of a row stands without numbers of its own. */
function nameOf(
  { vocabulary, names }: Table,
  entry: Vocabulary['rows'][number],
  owners: ReadonlySet<Token | null | undefined>,
): Token | undefined {
  return names.find((_, at) => {
    const last = endOfName(names, at, entry.names, entry.groups);
    const isFree = last !== null && !owners.has(names[last]);
    return isFree && (hasOrdinal(names, at) || !isShared(vocabulary, names[at]));
  });
}

/** The cells of a row whose name stands alone: empty, or told of as the numbers behind it, or `torn` from numbers elsewhere. */
function addNameOnly(table: Table, index: number, name: Token): 'empty' | 'told' | 'torn' {
  const { form, vocabulary, names, reading } = table;
  const row = vocabulary.rows[index]?.row;
  if (row === undefined) return 'empty';
  reading.rows.add(row.id);
  if (isWithoutCells(table)) reading.bare.push(row.id);
  const words = wordsForNumbers(table, lastOfName(table, index, name));
  if (words !== null) return addWords(table, index, words);
  const behind = numbersBehind(names, names.indexOf(name));
  const printed = behind ?? (hasLooseNumbers(table) ? { ...name, text: '' } : null);
  const cell = printed ? unfittedCell([printed]) : blankCell(name);
  const columns = columnsOfRow(form, vocabulary, index);
  for (const column of columns) reading.cells.set(`${row.id}.${column.id}`, cell);
  if (behind === null) return printed === null ? 'empty' : 'torn';
  const found = behind.text.match(/\d+/g)?.length ?? 0;
  const where = { path: `${form.id}.${row.id}`, label: row.label };
  tellFit(reading, where, { how: 'none', found }, [behind], columns.length);
  return 'told';
}

/** The words stand in the row for all its cells. */
function addWords({ form, vocabulary, reading }: Table, index: number, words: Token): 'told' {
  const row = vocabulary.rows[index]?.row;
  const columns = columnsOfRow(form, vocabulary, index);
  const cell = unfittedCell([words]);
  for (const column of columns) reading.cells.set(`${row?.id}.${column.id}`, cell);
  const [first, ...others] = columns;
  if (row === undefined || first === undefined) return 'told';
  const path = `${form.id}.${row.id}`;
  tellUnreadable(reading, others.length > 0 ? path : `${path}.${first.id}`, row, first, cell);
  return 'told';
}

/** The name may be broken over several cells. */
function lastOfName({ vocabulary, names }: Table, index: number, name: Token): Token {
  const entry = vocabulary.rows[index];
  const last = entry ? endOfName(names, names.indexOf(name), entry.names, entry.groups) : null;
  return names[last ?? -1] ?? name;
}

/** True for a text in which names and numbers only follow one another. */
function isWithoutCells({ segments }: Table): boolean {
  return segments.every(({ shape }) => shape === null);
}

function hasLooseNumbers(table: Table): boolean {
  const { reading, shifted } = table;
  const has = (rule: string) => reading.notebook.findings.some((finding) => finding.rule === rule);
  return (
    shifted.size > 0 ||
    has('table/unplaced-numbers') ||
    // A row with numbers too many may have those of a row without any.
    (isWithoutCells(table) && has('table/unfitted-row'))
  );
}

/**
 * The last piece of a row's name that begins here, broken over lines as it may be, with those of its group's name among them;
 * null where none does.
 */
function endOfName(
  names: readonly Token[],
  at: number,
  wanted: readonly string[],
  groups: readonly string[],
): number | null {
  const start = names[at]?.name ?? '';
  if (start === '' || !wanted.some((name) => name.startsWith(start))) return null;
  let joined = '';
  for (const [index, { text, name }] of names.slice(at, at + mostPieces).entries()) {
    const isNext = wanted.some((whole) => whole.startsWith(normaliseLabel(joined + text)));
    if (isNext) joined += text;
    else if (index === 0 || !isBesideName(name, groups)) return null;
    if (isNext && wanted.includes(normaliseLabel(joined))) return at + index;
  }
  return null;
}

/** True for a name that columns and groups have as well. */
function isShared({ headings }: Vocabulary, name: Token | undefined): boolean {
  return name !== undefined && headings.has(name.name);
}

function hasNumber(values: readonly Token[]): boolean {
  return values.some(({ kind }) => kind === 'value');
}

/** Where （六）其他处理 is divided, its name is that of the group and no row. */
function isPrintedOtherwise({ vocabulary, reading, names }: Table, { variant }: LeafRow): boolean {
  if (variant === null) return false;
  const others = vocabulary.rows.filter(({ row }) => row.variant !== null && row.variant.way !== variant.way);
  return others.some(
    ({ row, names: own }) =>
      reading.rows.has(row.id) ||
      (variant.way === 'undivided' &&
        names.some(({ name }) => name !== '' && own.includes(name) && !vocabulary.headings.has(name))),
  );
}
