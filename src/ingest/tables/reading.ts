import type { ReadCell } from '../../model/cell.ts';
import { Notebook } from '../notebook.ts';

/** What was read of one table, before it is known whether this reading is the one to keep. */
export interface TableReading {
  /** By the path of the cell below the table: `denied.stateSecrets.total`. Printed rows only. */
  cells: Map<string, ReadCell>;
  /** Rows that were found, by id. */
  rows: Set<string>;
  /** Transcript lines of the table. */
  lines: [number, number] | null;
  notebook: Notebook;
}

export function emptyReading(): TableReading {
  return { cells: new Map(), rows: new Set(), lines: null, notebook: new Notebook() };
}
