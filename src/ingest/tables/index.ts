import type { Form, FormTable } from '../../model/form.ts';
import { leafRows } from '../../model/form-leaves.ts';
import type { TableId } from '../../model/report.ts';
import type { Block } from '../block.ts';
import { readAcross } from './across.ts';
import { withoutSideColumns } from './columns/side-columns.ts';
import { doubtBlanks } from './doubt-blanks.ts';
import { readDown } from './down.ts';
import { withListedRows } from './grids/listed-rows.ts';
import { withTurnedGrids } from './grids/turned-grids.ts';
import { tellUnreadGrid } from './grids/unread-grid.ts';
import { emptyReading, type TableReading } from './reading.ts';

export type { TableReading } from './reading.ts';

/** Reads the tables of a form: each in its own part of the document, or, where it is not there, anywhere. */
export function readTables(
  form: Form,
  partBlocks: (table: TableId) => readonly Block[],
  allBlocks: readonly Block[],
): Map<TableId, TableReading> {
  const readings = new Map(
    form.tables.map((table) => [table.id, readTable(table, partBlocks(table.id), allBlocks)]),
  );
  for (const table of form.tables) {
    const reading = readings.get(table.id);
    if (reading !== undefined) tellUnreadGrid(table, partBlocks(table.id), reading);
  }
  for (const table of form.tables) doubtBlanks(table, readings);
  return readings;
}

function readTable(table: FormTable, own: readonly Block[], all: readonly Block[]): TableReading {
  const here = read(table, own);
  if (share(table, here) >= 0.5) return here;
  const anywhere = read(table, all);
  // Words of the narrative may look like a row; a table that stands elsewhere has most of its rows.
  return share(table, anywhere) >= 0.5 && anywhere.rows.size > here.rows.size ? anywhere : here;
}

function read(table: FormTable, blocks: readonly Block[]): TableReading {
  const [block] = table.blocks;
  if (blocks.length === 0 || block === undefined) return emptyReading();
  const listed = withListedRows(table, withTurnedGrids(table, withoutSideColumns(blocks)));
  return block.arrangement === 'across' ? readAcross(table, block, listed) : readDown(table, listed);
}

function share(table: FormTable, reading: TableReading): number {
  const rows = table.blocks
    .flatMap((block) => leafRows(block.rows))
    .filter((row) => row.variant?.official ?? true);
  return reading.rows.size / rows.length;
}
