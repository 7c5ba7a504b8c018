import type { ReportRecord } from '../../../model/record.ts';
import { type FormCell, formCells } from '../form-cells.ts';

/** Numbers that a whole is at least the sum of: what came in, and what was decided, each by one body. */
const flows = [
  { table: 'applications', row: 'newlyReceived', column: 'total' },
  { table: 'applications', row: 'carriedOver', column: 'total' },
  { table: 'applications', row: 'concluded', column: 'total' },
  { table: 'applications', row: 'carriedForward', column: 'total' },
  { table: 'remedies', column: 'total' },
  { table: 'disclosure', column: 'decisions' },
] as const;

/** Numbers of kinds of things: a township's licences are among the county's, but ten townships have the same ones. */
const kinds = [{ table: 'disclosure', column: 'previousYear' }] as const;

export function flowCells({ summary }: ReportRecord): FormCell[] {
  return flows.flatMap((flow) => formCells(summary.form, flow));
}

export function kindCells({ summary }: ReportRecord): FormCell[] {
  return kinds.flatMap((kind) => formCells(summary.form, kind));
}
