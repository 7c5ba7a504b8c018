import { formOf } from '../../../model/forms/index.ts';
import type { AskedReport } from '../operand.ts';
import { notAssessable, type Verdict } from '../verdict.ts';
import { carryOver } from './carry-over.ts';
import { inForce } from './in-force.ts';
import { items } from './items.ts';
import { jump } from './jump.ts';
import { pending } from './pending.ts';
import { isSameOffice } from './same-office.ts';
import { totalDisclosed } from './total-disclosed.ts';
import type { YearRule } from './year-rule.ts';

const yearRules: readonly YearRule[] = [carryOver, inForce, items, totalDisclosed, pending, jump];

/** What the reports of one government say of each other, year by year; they are given oldest first. */
export function judgeYears(reports: readonly AskedReport[]): [id: string, verdicts: Verdict[]][] {
  return reports.slice(1).map((after, index) => {
    const before = reports[index];
    return [after.summary.id, before === undefined ? [] : judgePair(before, after)];
  });
}

/** What the report of one year says of that of the next, of the same government. */
export function judgePair(before: AskedReport, after: AskedReport): Verdict[] {
  const asked = yearRules.filter(({ isFor }) => isFor(after.summary.form));
  const reason = whyNotComparable(before, after);
  if (reason === null) return asked.flatMap(({ judge }) => judge({ before, after }));
  return asked.map(({ rule, path }) => ({ check: notAssessable(rule, path, reason), finding: null }));
}

/** Nothing is asked across a missing year, another form, another scope, or a body that has changed. */
function whyNotComparable(earlier: AskedReport, later: AskedReport): string | null {
  const [before, after] = [earlier.summary, later.summary];
  if (before.year + 1 !== after.year) return `本站没有可用的 ${after.year - 1} 年报告，接不上`;
  if (before.form !== after.form) {
    const title = (form: typeof after.form) => formOf(form)?.title ?? '另一种格式';
    return `${before.year} 年用的是《${title(before.form)}》，${after.year} 年用的是《${title(after.form)}》，口径不同`;
  }
  if (before.scope !== after.scope) return '两年的报告，一份是汇总，一份只说本机关，范围不同';
  if (isSameOffice(earlier.government, later.government)) return null;
  return `两年的机关名称不同（${earlier.government.name}、${later.government.name}），可能有合并或划转`;
}
