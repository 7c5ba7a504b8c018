import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import type { Level } from '../../model/government.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';
import { type Operand, operandOf, whyNotAssessable } from './operands.ts';
import { yuanIn } from './yuan.ts';

/** 万元 that a project of such a government hardly costs. Of cities and provinces no limit is known. */
const limits: Partial<Record<Level, number>> = { township: 1_000, county: 10_000, department: 10_000 };

/** Whether the procurement amount, read in the unit it is printed in, fits the number of projects. */
export function checkProcurement(report: Report, form: Form, notebook: Notebook): Check[] {
  const limit = report.government.level === null ? undefined : limits[report.government.level];
  const amount = operandOf(report, 'disclosure', 'procurement', 'amount');
  if (limit === undefined || !form.tables.some(({ id }) => id === 'disclosure')) return [];
  const cell = report.cells[amount.path];
  if (cell === undefined) return [];
  const items = operandOf(report, 'disclosure', 'procurement', 'items');
  const perProject = inEach(amount, items, (yuanIn(cell.unit ?? '万元') ?? Number.NaN) / 1e4);
  const reason = whyUnjudged(items, amount, cell.unit, perProject);
  const isLarge = perProject > limit;
  if (reason === null && isLarge) tell(notebook, items, amount, cell.unit ?? '', perProject, limit);
  return [
    {
      rule: 'check/procurement-amount',
      path: amount.path,
      outcome: reason !== null ? 'not-assessable' : isLarge ? 'fail' : 'pass',
      expected: limit,
      actual: Number.isFinite(perProject) ? perProject : null,
      reason,
      operands: [items.path, amount.path],
    },
  ];
}

/** 万元 a project, to a hundredth. No amount is none for each, however many there were. */
function inEach(amount: Operand, items: Operand, tenThousand: number): number {
  if (amount.value === 0) return 0;
  if (amount.value === null || items.value === null || items.value <= 0) return Number.NaN;
  return Math.round(((amount.value * tenThousand) / items.value) * 100) / 100;
}

function whyUnjudged(
  items: Operand,
  amount: Operand,
  unit: string | null,
  perProject: number,
): string | null {
  const uncertain = whyNotAssessable([items, amount], false);
  if (uncertain !== null) return uncertain;
  if (Number.isNaN(perProject)) return items.value === 0 ? '采购项目数量是 0' : '金额的单位没有认出';
  if (unit === null && perProject > 0) return `没有写单位；按万元计，平均每个项目 ${perProject} 万元`;
  return null;
}

function tell(
  notebook: Notebook,
  items: Operand,
  amount: Operand,
  unit: string,
  perProject: number,
  limit: number,
): void {
  const facts = { items: items.value ?? 0, amount: amount.value ?? 0, unit, perProject, limit };
  notebook.tell('check/procurement-amount', facts, {
    path: amount.path,
    line: amount.line,
    related: [{ path: items.path, line: items.line }],
    expected: limit,
    actual: perProject,
  });
}
