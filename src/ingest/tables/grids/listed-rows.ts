import type { FormColumn, PrintedTable } from '../../../model/form.ts';
import { leafColumns } from '../../../model/form-leaves.ts';
import { normaliseLabel } from '../../../model/label.ts';
import type { Block, Grid, Piece } from '../../block.ts';
import { rowsCalled } from '../names/name-match.ts';
import { vocabularyOf } from '../names/vocabulary.ts';

/** Rows of fewer columns say too little of which column a number is. */
const fewestColumns = 3;

/**
 * The blocks with rows that are told as a list put back as rows: `1.属于国家秘密：自然人0件，商业企业0件，……，总计0件`, on one line
 * or a column a line. Only where the row is named, and each of its columns just once.
 */
export function withListedRows(table: PrintedTable, blocks: readonly Block[]): readonly Block[] {
  const vocabulary = vocabularyOf(table);
  const isRow = (name: string) => rowsCalled(normaliseLabel(name), vocabulary).length > 0;
  return table.blocks.reduce((all, block) => {
    const columns = leafColumns(block.columns);
    if (columns.length < fewestColumns) return all;
    return isNamedInText(columns, all) ? gathered(all, countsOf(columns), columns, isRow) : all;
  }, blocks);
}

/** Looked at first, since tables are seldom told: the text names the column with the longest name. */
function isNamedInText(columns: readonly FormColumn[], blocks: readonly Block[]): boolean {
  const [first = '', ...others] = columns.map(({ label }) => label);
  const longest = others.reduce((one, other) => (other.length > one.length ? other : one), first);
  const names = columns.filter(({ label }) => label === longest).flatMap(namesOf);
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      block.lines.some(({ text }) => /\d/.test(text) && names.some((name) => text.includes(name))),
  );
}

function namesOf({ label, alsoSeen }: FormColumn): string[] {
  return [label, ...alsoSeen];
}

/** `自然人：3`, `自然人3件`: a column and its number. */
function countsOf(columns: readonly FormColumn[]): RegExp {
  const names = columns.flatMap(namesOf);
  const longestFirst = names.sort((a, b) => b.length - a.length).map((name) => [...name].join('\\s?'));
  return new RegExp(`(${longestFirst.join('|')})\\s*[：:为有]?\\s*(\\d+)\\s*[件条个项]?`, 'u');
}

/** A row that is being gathered: its name, its numbers by column, and the blocks they stand in. */
interface Listed {
  name: Piece;
  values: Map<string, Piece>;
  from: Block[];
}

function gathered(
  blocks: readonly Block[],
  counts: RegExp,
  columns: readonly FormColumn[],
  isRow: (name: string) => boolean,
): Block[] {
  const result: Block[] = [];
  let open: Listed | null = null;
  for (const block of blocks) {
    const told = block.kind === 'paragraph' ? tellingOf(block.lines, counts, columns) : null;
    if (told === null || told.name !== null) {
      result.push(...(open?.from ?? []));
      open = told?.name && isRow(told.name.text) ? { name: told.name, values: new Map(), from: [] } : null;
    }
    if (open === null || told === null) {
      result.push(block);
      continue;
    }
    open.from.push(block);
    const isTwice = told.counts.some(([column]) => open?.values.has(column));
    for (const [column, value] of told.counts) open.values.set(column, value);
    if (isTwice) result.push(...open.from);
    else if (open.values.size === columns.length) result.push(rowOf(open, columns));
    else continue;
    open = null;
  }
  return [...result, ...(open?.from ?? [])];
}

function rowOf({ name, values }: Listed, columns: readonly FormColumn[]): Grid {
  return { kind: 'grid', rows: [[name, ...columns.flatMap(({ label }) => values.get(label) ?? [])]] };
}

interface Telling {
  /** What stands before the numbers; null where nothing does. */
  name: Piece | null;
  counts: [string, Piece][];
}

const bullet = /^[\s\-*•·]+/;
const between = /^(?:[\s，,、；;。.（）()]|其中[：:]?)*$/;

/** What a paragraph of one line tells; null where it tells more than a name and numbers of columns. */
function tellingOf(lines: readonly Piece[], counts: RegExp, columns: readonly FormColumn[]): Telling | null {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) return null;
  const found: [string, Piece][] = [];
  const matches = [...line.text.matchAll(new RegExp(counts, 'gu'))];
  const first = matches[0]?.index ?? line.text.length;
  let end = first;
  for (const { 0: whole, 1: printed = '', 2: number = '', index } of matches) {
    if (!between.test(line.text.slice(end, index))) return null;
    const at = index + whole.indexOf(number, printed.length);
    found.push([
      columnCalled(printed, columns),
      { text: number, place: { ...line.place, column: line.place.column + at } },
    ]);
    end = index + whole.length;
  }
  if (!between.test(line.text.slice(end))) return null;
  const name = line.text
    .slice(0, first)
    .replace(bullet, '')
    .replace(/[\s：:（(，,]+$/, '');
  return { name: name === '' ? null : { ...line, text: name }, counts: found };
}

function columnCalled(printed: string, columns: readonly FormColumn[]): string {
  const name = normaliseLabel(printed);
  const column = columns.find((one) => namesOf(one).some((called) => normaliseLabel(called) === name));
  return column?.label ?? printed;
}
