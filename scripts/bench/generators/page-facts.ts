import { cellPath } from '../../../src/model/cell-path.ts';
import { leafCells } from '../../../src/model/form-leaves.ts';
import { formOf } from '../../../src/model/forms/index.ts';
import { type Report, valueAt } from '../../../src/model/report.ts';

/** A cell as a template sets it: the number, with its biography and the line that it leads to. */
export interface CellFacts {
  label: string;
  text: string;
  told: string;
  line: number | null;
}

/** What a template of another generator is given of a report: enough for a page with the parts of ours. */
export interface ReportFacts {
  title: string;
  place: string;
  year: number;
  tables: { name: string; rows: { label: string; cells: CellFacts[] }[] }[];
  findings: { message: string; advice: string; line: number | null }[];
  sections: { id: string; heading: string; markdown: string }[];
}

export function reportFacts(report: Report): ReportFacts {
  return {
    title: report.title ?? '',
    place: report.government.fullName ?? '',
    year: report.year ?? 0,
    tables: (formOf(report.form)?.tables ?? []).map((table) => ({
      name: table.id,
      rows: [...Map.groupBy(leafCells(table), ({ row }) => row.label)].map(([label, leaves]) => ({
        label,
        cells: leaves.map(({ row, column }) => {
          const { state, raw, line = null } = report.cells[cellPath(table.id, row.id, column.id)] ?? {};
          const value = valueAt(report, table.id, row.id, column.id);
          const told = `${label}／${column.label}：原文“${raw ?? ''}”，${state ?? 'absent'}，第 ${line ?? '—'} 行`;
          return { label: column.label, text: value === null ? '—' : String(value), told, line };
        }),
      })),
    })),
    findings: report.findings.map(({ message, advice, line }) => ({ message, advice, line })),
    sections: report.sections.map(({ id, heading, markdown }) => ({ id, heading: heading ?? '', markdown })),
  };
}
