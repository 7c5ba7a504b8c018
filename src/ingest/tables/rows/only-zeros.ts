import { absentCell } from '../../../model/cell.ts';
import type { LeafColumn, LeafRow } from '../../../model/form-leaves.ts';
import { areColumnNumbers } from '../columns/column-numbers.ts';
import { emptyReading, type TableReading } from '../reading.ts';
import { columnsOfRow, type Table } from '../table.ts';
import type { Token } from '../words/tokens.ts';
import { numberIn } from '../words/tokens.ts';

/** Fewer names may be those of a text that only speaks of the table. */
const enoughNames = 0.5;

interface Row {
  row: LeafRow;
  columns: readonly LeafColumn[];
}

/**
 * Names and numbers may be torn apart, as in texts made from PDF files, so that nobody can tell which number belongs to
 * which name. Where there are as many numbers as the form has cells, and all are 0, every cell is 0 whatever the order.
 */
export function readOnlyZeros(table: Table): TableReading | null {
  const { reading, segments } = table;
  if (!isInDoubt(reading) || segments.some(({ shape }) => shape !== null)) return null;
  const zeros = segments
    .filter((segment) => !areColumnNumbers(segment))
    .flatMap((segment) => segment.values.filter(({ kind }) => kind === 'value'));
  if (zeros.some((token) => numberIn(token) !== 0)) return null;
  const rows = waysToPrint(table).find((option) => isFilled(option, zeros, reading));
  return rows ? zeroReading(table, rows, zeros) : null;
}

function isInDoubt({ notebook }: TableReading): boolean {
  const doubts = [
    'table/unfitted-row',
    'table/unplaced-numbers',
    'table/unlabelled-row',
    'table/surplus-cell',
  ];
  return notebook.findings.some(({ rule }) => doubts.includes(rule));
}

/** The rows of the table in each of the ways in which the form allows to print them. */
function waysToPrint({ form, vocabulary }: Table): Row[][] {
  return ['undivided', 'divided'].map((way) =>
    vocabulary.rows.flatMap(({ row }, index) =>
      row.variant === null || row.variant.way === way
        ? [{ row, columns: columnsOfRow(form, vocabulary, index) }]
        : [],
    ),
  );
}

function isFilled(rows: readonly Row[], zeros: readonly Token[], reading: TableReading): boolean {
  const size = rows.reduce((sum, { columns }) => sum + columns.length, 0);
  const named = rows.filter(({ row }) => reading.rows.has(row.id)).length;
  return zeros.length === size && named >= enoughNames * rows.length;
}

function zeroReading({ form, reading }: Table, rows: readonly Row[], zeros: readonly Token[]): TableReading {
  const whole = { ...emptyReading(), lines: reading.lines };
  const first = zeros[0];
  for (const { row, columns } of rows) {
    whole.rows.add(row.id);
    for (const { id } of columns) {
      const path = `${row.id}.${id}`;
      const line = reading.cells.get(path)?.line ?? first?.place.line ?? null;
      whole.cells.set(path, { ...absentCell, state: 'inferred', value: 0, raw: first?.text ?? '', line });
    }
  }
  const facts = { table: form.title, count: zeros.length };
  whole.notebook.tell('table/only-zeros', facts, { path: form.id, line: first?.place.line ?? null });
  return whole;
}
