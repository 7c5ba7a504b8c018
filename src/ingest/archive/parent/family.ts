import type { ReportRecord } from '../../../model/record.ts';

/** The report of a whole government with those of its townships, counties and departments, of one year and one form. */
export interface Family {
  parent: ReportRecord;
  /** In the order of their codes. */
  children: readonly ReportRecord[];
}

/** The families of an archive. A government whose report covers only itself has none. */
export function familiesOf(records: readonly ReportRecord[]): Family[] {
  const byParent = Map.groupBy(records.filter(isRolledUp), familyKey);
  return records
    .filter(({ summary }) => summary.scope === 'aggregate')
    .map((parent) => {
      const { code, year, form } = parent.summary;
      return { parent, children: byParent.get(`${code} ${year} ${form}`) ?? [] };
    })
    .filter(({ children }) => children.length > 0);
}

function familyKey({ government, summary }: ReportRecord): string {
  return `${government.parent} ${summary.year} ${summary.form}`;
}

/** Offices that a ministry leads stand in a county and are none of its departments: their numbers are in no report of it. */
const ledFromAbove = /\/(?:tax|meteorology|tobacco|post|communications)$/;

function isRolledUp({ summary }: ReportRecord): boolean {
  return !ledFromAbove.test(summary.code);
}

/** The office that reports for the government's own desk: 411426/office. */
export function isOffice({ summary }: ReportRecord): boolean {
  return summary.code.endsWith('/office');
}
