import { normaliseLabel } from '../../../model/label.ts';
import { unfittedCell } from '../fit/cells.ts';
import type { NameMatch } from '../names/name-match.ts';
import { mostPieces } from '../names/wrapped-name.ts';
import { readNumber } from '../numbers/number.ts';
import { columnsOfRow, type Table } from '../table.ts';
import { quote } from '../tell.ts';
import type { Segment } from '../words/segments.ts';

/** A page break prints the last row again: of two neighbours that say the same, the second says nothing. */
export function withoutRepeats(segments: readonly Segment[]): Segment[] {
  const numbers = segments.map(numbersOf);
  return segments.map((segment, index) => {
    const [before, after] = [segments[index - 1], segments[index + 1]];
    const isAgain =
      before !== undefined &&
      numbers[index] === numbers[index - 1] &&
      before.values.some(({ kind }) => kind === 'value') &&
      (isNamedAlike(before, segment) || isWrappedAlike(before, segment, after));
    return isAgain ? { names: segment.names, values: [], shape: null } : segment;
  });
}

/** As many rows printed twice with different numbers are two tables: of a government and of its office, or of two years. */
const enoughRows = 3;

/**
 * A row that is printed twice with different numbers: neither is published. Where whole tables are, no row is but what both say
 * alike, since nobody can tell which of them a row that stands once belongs to.
 */
export function settleRepeated(
  table: Table,
  candidates: readonly (readonly NameMatch[])[],
  taken: readonly (NameMatch | null)[],
): void {
  const same = new Set<number>();
  const settled = new Set<number>();
  for (const [index, matches] of candidates.entries()) {
    const segment = table.segments[index];
    // 其他规范性文件 below 行政规范性文件 is like it, and another row.
    if (taken[index] !== null || segment === undefined || table.own.has(segment)) continue;
    const exact = matches.filter((match) => match.how === 'exact');
    const alike = matches.find(({ row }) => {
      const at = taken.findIndex((match) => match?.row === row);
      const before = table.segments[at];
      return before !== undefined && (Math.abs(at - index) === 1 || isNamedAlike(before, segment));
    });
    const match = exact.length === 1 ? exact[0] : alike;
    const how = match && settleRow(table, match.row, segment);
    if (match && how === 'same') same.add(match.row);
    if (match && how === 'settled') settled.add(match.row);
  }
  if (settled.size >= enoughRows) doubtOthers(table, settled, same);
}

/** Whether the second printing has the same numbers as the first; null where nobody can tell. */
function settleRow(table: Table, row: number, segment: Segment): 'same' | 'settled' | null {
  const entry = table.vocabulary.rows[row];
  const columns = columnsOfRow(table.form, table.vocabulary, row);
  const printed = segment.values.filter((token) => token.kind === 'value');
  const isWhole = printed.length >= columns.length || isPrintedRow(segment, columns.length);
  if (entry === undefined || !isWhole) return null;
  const id = entry.row.id;
  const before = columns.map((column) => table.reading.cells.get(`${id}.${column.id}`)?.raw ?? '');
  const filled = before.filter((text) => text !== '');
  if (filled.map(plain).join(' ') === numbersOf({ values: printed })) return 'same';
  const where = { path: `${table.form.id}.${id}`, line: printed[0]?.place.line ?? null };
  const values = `${before.join(' ')}；${quote(printed, ' ')}`;
  table.reading.notebook.tell('table/repeated-row', { row: entry.row.label, values }, where);
  for (const column of columns) table.reading.cells.set(`${id}.${column.id}`, unfittedCell(printed));
  return 'settled';
}

/** A row of cells, of which some may be empty. A single number may be a piece of another. */
function isPrintedRow({ values, shape }: Segment, width: number): boolean {
  return shape !== null && values.length >= width && values.filter(({ kind }) => kind === 'value').length > 1;
}

function doubtOthers(
  { form, vocabulary, reading }: Table,
  settled: ReadonlySet<number>,
  same: ReadonlySet<number>,
): void {
  for (const [index, { row }] of vocabulary.rows.entries()) {
    if (settled.has(index) || same.has(index) || !reading.rows.has(row.id)) continue;
    for (const { id } of columnsOfRow(form, vocabulary, index)) {
      const path = `${row.id}.${id}`;
      const cell = reading.cells.get(path);
      if (cell !== undefined) reading.cells.set(path, { ...cell, state: 'unreadable', value: null });
    }
  }
  const facts = { row: form.title, values: `不同的有 ${settled.size} 行` };
  reading.notebook.tell('table/repeated-row', facts, { path: form.id, line: null });
}

/** Before the first printing may stand headings. */
function isNamedAlike(one: Segment, other: Segment): boolean {
  const name = nameOf(other);
  return name !== '' && nameOf(one).endsWith(name);
}

/** A name that stands around its numbers: `（一 / 0 0 0 / ）予以公开 / （一 / 0 0 0 / ）予以公开`. */
function isWrappedAlike(before: Segment, { names }: Segment, after: Segment | undefined): boolean {
  if (names.length > mostPieces) return false;
  const [above, below] = [wordsOf(before.names), wordsOf(after?.names ?? [])];
  return names.some((_, start) => {
    const [end, again] = [wordsOf(names.slice(0, start)), wordsOf(names.slice(start))];
    return end !== '' && again !== '' && above.endsWith(again) && below.startsWith(end);
  });
}

/** The words as they are printed, with the numbers of groups, which tell 1.其他 and （一）其他 apart. */
function wordsOf(names: Segment['names']): string {
  return names.map(({ text }) => text.replace(/\s/g, '')).join(' ');
}

const longestName = 200;

/** The names as one: a stretched name is many words. */
function nameOf({ names }: Segment): string {
  const words = names.map(({ text }) => text).join('');
  return normaliseLabel(words.slice(-longestName));
}

/** What a line says, whatever its numbers look like. */
function numbersOf({ values }: Pick<Segment, 'values'>): string {
  return values.map(({ text }) => plain(text)).join(' ');
}

/** A number as it counts, whatever its signs and brackets look like. */
function plain(printed: string): string {
  const reading = readNumber(printed);
  return reading.kind === 'number' ? `${reading.value}${reading.unit ?? ''}` : printed.trim();
}
