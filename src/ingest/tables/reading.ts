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
  /** Rows that are blank because no number follows their names, in a text without cells. */
  bare: string[];
  /** Numbers in a text without cells that no row has. */
  spare: number;
}

export function emptyReading(): TableReading {
  return { cells: new Map(), rows: new Set(), lines: null, notebook: new Notebook(), bare: [], spare: 0 };
}
