import type { FormColumn, FormRow, PrintedTable } from '../../../model/form.ts';
import { type LeafRow, leafColumns, leafRows } from '../../../model/form-leaves.ts';
import { normaliseLabel } from '../../../model/label.ts';
import { remembered } from '../../../model/remembered.ts';

/** The words of one table of a form, normalised: what a printed label may be. */
export interface Vocabulary {
  /** Normalised printings of each row, the official one first, their pairs of characters, and the groups it stands in. */
  rows: { row: LeafRow; block: number; names: string[]; pairs: string[][]; groups: string[] }[];
  /** Rows by each of their names. */
  byName: ReadonlyMap<string, readonly number[]>;
  /** Each name of each row, by its first character. */
  namesByStart: ReadonlyMap<string, readonly RowName[]>;
  /** Headings over rows, captions, corners and columns: they are labels, but no row. */
  headings: ReadonlySet<string>;
  /** Rows whose name stands behind those of their groups: `（三）不予公开 1.属于国家秘密`, `三、本年度办理结果（一）予以公开`. */
  behindHeadings: (name: string) => readonly number[];
  /** Column names of each block, normalised, in order. */
  columns: string[][][];
  /** All of them. */
  all: ReadonlySet<string>;
  /** How many characters the longest of them has. */
  longest: number;
}

/** A name of a row, and its turn among the names of all rows. */
export interface RowName {
  row: number;
  name: string;
  groups: string[];
  turn: number;
}

const cache = new WeakMap<PrintedTable, Vocabulary>();

export function vocabularyOf(table: PrintedTable): Vocabulary {
  const known = cache.get(table) ?? build(table);
  cache.set(table, known);
  return known;
}

function build(table: PrintedTable): Vocabulary {
  const rows = table.blocks.flatMap((block, index) =>
    leafRows(block.rows).map((row) => ({
      row,
      block: index,
      names: namesOf(row),
      pairs: namesOf(row).map(pairsOf),
      groups: row.above.map(normaliseLabel),
    })),
  );
  const headings = new Set(
    table.blocks.flatMap((block) => [
      ...[block.caption, block.corner].filter((label) => label !== null).map(normaliseLabel),
      ...block.rows.flatMap(groupNames),
      ...block.columns.flatMap(columnNames),
    ]),
  );
  headings.delete('');
  const byName = new Map<string, number[]>();
  for (const [index, { names }] of rows.entries()) {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), index]);
  }
  const all = new Set([...headings, ...rows.flatMap((entry) => entry.names)]);
  return {
    rows,
    byName,
    namesByStart: Map.groupBy(
      rows
        .flatMap(({ names, groups }, row) => names.map((name) => ({ row, name, groups })))
        .map((name, turn) => ({ ...name, turn })),
      ({ name }) => name.charAt(0),
    ),
    headings,
    behindHeadings: behindHeadings(byName, headings),
    columns: table.blocks.map((block) => leafColumns(block.columns).map(namesOf)),
    all,
    longest: Math.max(...[...all].map((name) => name.length)),
  };
}

function behindHeadings(
  byName: ReadonlyMap<string, readonly number[]>,
  headings: ReadonlySet<string>,
): Vocabulary['behindHeadings'] {
  const byStart = Map.groupBy(headings, (heading) => heading.charAt(0));
  const rowsBehind = remembered((name): readonly number[] => {
    const plain = name.replace(/\([一二三四五六七八九十]{1,2}\)|[\d()]/g, '');
    for (const heading of byStart.get(plain.charAt(0)) ?? []) {
      if (heading.length < 2 || !plain.startsWith(heading) || plain.length === heading.length) continue;
      const inner = normaliseLabel(plain.slice(heading.length));
      const rows = byName.get(inner) ?? rowsBehind(inner);
      if (rows.length > 0) return rows;
    }
    return [];
  });
  return rowsBehind;
}

function namesOf(named: { label: string; alsoSeen: string[] }): string[] {
  return [...new Set([named.label, ...named.alsoSeen].map(normaliseLabel))];
}

/** The pairs of neighbouring characters of a text, by which likeness is measured. */
export function pairsOf(text: string): string[] {
  return [...text.slice(1)].map((character, index) => (text[index] ?? '') + character);
}

function groupNames(row: FormRow): string[] {
  return row.rows.length === 0 ? [] : [...namesOf(row), ...row.rows.flatMap(groupNames)];
}

function columnNames(column: FormColumn): string[] {
  return [...namesOf(column), ...column.columns.flatMap(columnNames)];
}
