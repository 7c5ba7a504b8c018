import type { ReportRecord } from '../../../model/record.ts';
import type { Verdict } from '../verdict.ts';
import { judgeChild } from './child.ts';
import { familiesOf, isOffice } from './family.ts';
import { judgeOffice } from './office-apart.ts';
import { judgeSum } from './sum.ts';

/** What the reports of governments and of what belongs to them say of each other: pairs of a report and a verdict on it. */
export function judgeFamilies(records: readonly ReportRecord[]): [id: string, verdicts: Verdict[]][] {
  return familiesOf(records).flatMap(({ parent, children }): [string, Verdict[]][] => [
    [parent.summary.id, judgeSum({ parent, children })],
    ...children.map((child): [string, Verdict[]] => [
      child.summary.id,
      isOffice(child) ? [judgeOffice(child, parent)] : judgeChild(child, parent),
    ]),
  ]);
}
