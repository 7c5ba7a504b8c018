import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import { leafCells } from '../../model/form-leaves.ts';
import { type Government, levelLabels } from '../../model/government.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';
import { type Operand, operandOf, whyNotAssessable } from './operands.ts';

const row = 'regulations';

/** 规章 are made by provinces, by cities with districts, and by departments of the State Council. */
export function checkRegulations(report: Report, form: Form, notebook: Notebook): Check[] {
  const cells = form.tables
    .filter((table) => table.id === 'disclosure')
    .flatMap((table) => leafCells(table))
    .filter((leaf) => leaf.row.id === row)
    .map((leaf) => operandOf(report, 'disclosure', row, leaf.column.id));
  const { level } = report.government;
  if (cells.length === 0 || level === null || mayMake(report.government)) return [];
  const reason = whyNotAssessable(cells, false);
  const given = cells.filter(({ value }) => value !== null && value > 0);
  const actual = given[0]?.value ?? 0;
  if (reason === null) tell(notebook, given, levelLabels[level]);
  return [
    {
      rule: 'check/regulation-maker',
      path: `disclosure.${row}`,
      outcome: reason !== null ? 'not-assessable' : given.length > 0 ? 'fail' : 'pass',
      expected: 0,
      actual: reason === null ? actual : null,
      reason,
      operands: cells.map(({ path }) => path),
    },
  ];
}

/** A department without a government above it belongs to the State Council. */
function mayMake(government: Government): boolean {
  const { level, parent } = government;
  if (level === 'province' || level === 'prefecture') return true;
  return level === 'department' && (parent === null || isOfficeOfMaker(government));
}

/** The office of such a government counts what the government makes: 上海市人民政府办公厅 printed 13 for 2019. */
function isOfficeOfMaker({ code }: Government): boolean {
  return /^\d{4}00\/office$/.test(code ?? '');
}

function tell(notebook: Notebook, given: readonly Operand[], level: string): void {
  const [subject, ...others] = given;
  if (subject === undefined) return;
  notebook.tell(
    'check/regulation-maker',
    { level, actual: subject.value ?? 0 },
    {
      path: subject.path,
      line: subject.line,
      related: others.map(({ path, line }) => ({ path, line })),
      expected: 0,
      actual: subject.value,
    },
  );
}
