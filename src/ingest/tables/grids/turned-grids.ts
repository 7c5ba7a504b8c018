import type { FormBlock, PrintedTable } from '../../../model/form.ts';
import { normaliseLabel } from '../../../model/label.ts';
import { once } from '../../../model/once.ts';
import type { Block, Piece } from '../../block.ts';
import { rowsCalled } from '../names/name-match.ts';
import { type Vocabulary, vocabularyOf } from '../names/vocabulary.ts';

/** A block of fewer columns shows too little of which way it is printed. */
const fewestColumns = 5;
/** So many columns must be names of lines before they are believed to be printed as rows. */
const enoughNames = 4;

/**
 * Tables printed with their rows as columns turned back: 自然人, 商业企业 and the others begin the lines, and the names of the
 * rows stand over the numbers. Every cell keeps its place in the transcript.
 */
export function withTurnedGrids(table: PrintedTable, blocks: readonly Block[]): readonly Block[] {
  const vocabulary = vocabularyOf(table);
  const columns = table.blocks.flatMap((block: FormBlock, index) => {
    const names = vocabulary.columns[index] ?? [];
    return block.arrangement === 'down' && names.length >= fewestColumns ? [names] : [];
  });
  if (columns.length === 0) return blocks;
  const isTurned = (rows: readonly Piece[][]) => columns.some((names) => areTurned(rows, names, vocabulary));
  return blocks.map((block) =>
    block.kind === 'grid' && isTurned(block.rows) ? { ...block, rows: turned(block.rows) } : block,
  );
}

/** True where lines begin with the names of columns, and a line above them has the names of rows. */
function areTurned(rows: readonly Piece[][], names: readonly string[][], vocabulary: Vocabulary): boolean {
  const first = rows.findIndex((row) => columnNamed(row, names) !== null);
  if (first < 1) return false;
  const named = new Set(rows.slice(first).map((row) => columnNamed(row, names)));
  named.delete(null);
  if (named.size < enoughNames) return false;
  const over = rows.slice(0, first).flat();
  const rowsOver = new Set(over.flatMap(({ text }) => rowsCalled(normaliseLabel(text), vocabulary)));
  return rowsOver.size >= vocabulary.rows.length / 2;
}

/** Names of columns are short; numbers, and the names of most rows, need not be looked at. */
const mayNameColumn = /^\D{1,16}$/;

/** The column that a line is named for, by its first name or, beside that of a group, its second. */
function columnNamed(row: readonly Piece[], names: readonly string[][]): number | null {
  const labels = row
    .filter(({ text }) => text !== '')
    .slice(0, 2)
    .filter(({ text }) => mayNameColumn.test(text));
  const columns = columnsByName(names);
  const named = labels.find(({ text }) => columns.has(normaliseLabel(text)));
  return named === undefined ? null : (columns.get(normaliseLabel(named.text)) ?? null);
}

/** Of columns that share a name, it is the first one's. */
const columnsByName = once(
  (names: readonly string[][]) =>
    new Map(names.flatMap((known, column) => known.map((name) => [name, column] as const)).reverse()),
);

function turned(rows: readonly Piece[][]): Piece[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row): Piece[] => {
      const last = row.at(-1);
      const cell = row[column] ?? (last && { ...last, text: '' });
      return cell === undefined ? [] : [cell];
    }),
  );
}
