import type { CellState } from '../../model/cell.ts';
import type { ReportRecord } from '../../model/record.ts';
import { cellDoubts } from '../../model/rules/cell-doubts.ts';

/** A cell of one of several reports. */
export interface Operand {
  /** The id of its report. */
  report: string;
  year: number;
  path: string;
  state: CellState;
  value: number | null;
  line: number | null;
}

const nowhere = { state: 'absent', value: null, line: null } as const;

/** What is asked of a report: which one it is, and its cells. */
export interface AskedReport extends Pick<ReportRecord, 'cells' | 'government'> {
  summary: Pick<ReportRecord['summary'], 'id' | 'year' | 'form' | 'scope'>;
}

export function operandAt({ summary, cells }: Pick<AskedReport, 'summary' | 'cells'>, path: string): Operand {
  const { state, value, line } = cells[path] ?? nowhere;
  return { report: summary.id, year: summary.year, path, state, value, line };
}

/** The address of a cell as the report `own` writes it: cells of other reports have their report before them. */
export function addressOf({ report, path }: Pick<Operand, 'report' | 'path'>, own: string): string {
  return report === own ? path : `${report}#${path}`;
}

/** The number of a cell; 0 stands in where no verdict will be passed anyway. */
export function numberOf({ value }: Operand): number {
  return value ?? 0;
}

/** Why no verdict is passed; null where every cell was read with certainty. */
export function whyNotAssessable(operands: readonly Operand[]): string | null {
  const doubts = operands.flatMap(({ state, year }) =>
    state === 'read' ? [] : [`${year} 年的报告${cellDoubts[state]}`],
  );
  return doubts.length === 0 ? null : [...new Set(doubts)].join('，');
}
