import type { ReportRecord } from '../../../model/record.ts';

/** The county, or higher place, in which a report was written: that of a township or department is the one above it. */
export function placeOf({ government, summary }: ReportRecord): string {
  const isBelow = government.level === 'township' || government.level === 'department';
  return (isBelow ? government.parent : null) ?? summary.code;
}
