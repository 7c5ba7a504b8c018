import type { ReportRecord } from '../../../model/record.ts';
import { findingOf } from '../../../model/rules/index.ts';
import { addressOf, operandAt } from '../operand.ts';
import { notAssessable, type Verdict } from '../verdict.ts';
import { flowCells, kindCells } from './figures.ts';

/** One or two equal numbers are chance. */
const fewestNumbers = 3;
const rule = 'parent/office-apart';
const path = 'applications';

/** The report of the office is another one than that of the whole government. */
export function judgeOffice(office: ReportRecord, parent: ReportRecord): Verdict {
  const pairs = [...flowCells(office), ...kindCells(office)]
    .map((cell) => ({ own: operandAt(office, cell.path), other: operandAt(parent, cell.path) }))
    .filter(({ own, other }) => own.state === 'read' && other.state === 'read')
    .filter(({ own, other }) => own.value !== 0 || other.value !== 0);
  const count = pairs.length;
  if (count < fewestNumbers) return { check: notAssessable(rule, path, '不为 0 的数字太少'), finding: null };
  const same = pairs.filter(({ own, other }) => own.value === other.value).length;
  const isOther = same < count;
  const operands = pairs.flatMap(({ own, other }) => [own.path, addressOf(other, office.summary.id)]);
  const facts = { parent: parent.government.name ?? '', count };
  return {
    check: {
      rule,
      path,
      outcome: isOther ? 'pass' : 'fail',
      expected: '不全相同',
      actual: `${count} 项里 ${same} 项相同`,
      reason: null,
      operands,
    },
    finding: isOther ? null : findingOf(rule, facts, { path }),
  };
}
