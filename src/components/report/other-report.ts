import type { Finding } from '../../model/finding.ts';
import { reportHref } from '../../text/href.ts';

/** The address of the other report that a finding was made from; null where it speaks of this report alone. */
export function otherReportHref({ related }: Pick<Finding, 'related'>): string | null {
  for (const { path } of related) {
    const [, code, year] = /^(.+)-(\d{4})#/.exec(path) ?? [];
    if (code !== undefined && year !== undefined) return reportHref(code, Number(year));
  }
  return null;
}
