import { areColumnNumbers } from '../columns/column-numbers.ts';
import type { NameMatch } from '../names/name-match.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { columnsOfRow, type Table } from '../table.ts';
import type { Segment } from '../words/segments.ts';

/**
 * The blocks in which nobody can tell which numbers belong to which names, as where the columns of a table were copied one
 * after the other. Rows with tabs or pipes are sure by themselves.
 */
export function unsureBlocks(table: Table, taken: readonly (NameMatch | null)[]): Set<number> {
  const { vocabulary, form, segments } = table;
  const blocks = taken.flatMap((match, index) => {
    const segment = segments[index];
    const block = vocabulary.rows[match?.row ?? -1]?.block;
    if (match === null || block === undefined || segment?.shape !== null) return [];
    const width = columnsOfRow(form, vocabulary, match.row).length;
    const above = taken[index - 1] === null ? segments[index - 1] : undefined;
    const before = above !== undefined && table.own.has(above) ? undefined : above;
    const isUnsure =
      isHeap(segment, match.row, width, vocabulary) || isNamedBehind(before, match.row, width, vocabulary);
    return isUnsure ? [block] : [];
  });
  return new Set(blocks);
}

/** `行政处罚 行政强制 0 3`: the names of several rows over the numbers of several. */
function isHeap(
  { names, values }: Segment,
  row: number,
  width: number,
  { rows, headings }: Vocabulary,
): boolean {
  if (values.filter(({ kind }) => kind === 'value').length < 2 * width) return false;
  const printed = names.map(({ name }) => name).join('');
  const own = rows[row]?.names ?? [];
  return rows.some(
    (other, index) =>
      index !== row &&
      other.block === rows[row]?.block &&
      other.names.some(
        (name) => printed.includes(name) && !headings.has(name) && !own.some((mine) => mine.includes(name)),
      ),
  );
}

/** `4 0 1 规章 0 1 0 规范性文件`: a row of numbers before the first name. */
function isNamedBehind(
  before: Segment | undefined,
  row: number,
  width: number,
  { rows }: Vocabulary,
): boolean {
  const isFirst = rows[row - 1]?.block !== rows[row]?.block;
  if (!isFirst || before?.shape !== null || areColumnNumbers(before)) return false;
  return before.values.filter(({ kind }) => kind === 'value').length >= width;
}
