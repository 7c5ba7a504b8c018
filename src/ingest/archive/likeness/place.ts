import type { ComparedRecord } from './compared-text.ts';

/** The county, or higher place, in which a report was written: that of a township or department is the one above it. */
export function placeOf({ government, summary }: ComparedRecord): string {
  const isBelow = government.level === 'township' || government.level === 'department';
  return (isBelow ? government.parent : null) ?? summary.code;
}
