import type { ComparedReport } from '../../src/compare/compared-report.ts';
import { comparedReportOf } from '../../src/compare/encode-report.ts';
import type { ReadCell } from '../../src/model/cell.ts';
import { formOf } from '../../src/model/forms/index.ts';
import type { FormId, Report, Values } from '../../src/model/report.ts';

/** A report for a test: its cells by path, a number for one that was read, or what differs from an empty one. */
export function comparedReport(
  place: string,
  form: FormId,
  shown: Record<string, number | Partial<ReadCell>>,
  scope: Report['scope'] = 'agency',
): ComparedReport {
  const tables: Report['tables'] = { disclosure: {}, applications: {}, remedies: {} };
  const cells: Report['cells'] = {};
  for (const [path, given] of Object.entries(shown)) {
    const { value = null, ...cell } = typeof given === 'number' ? { value: given } : given;
    cells[path] = { state: 'read', raw: String(value), unit: null, line: 1, column: 1, ...cell };
    setAt(tables, path.split('.'), value);
  }
  const key = { code: '640502200', year: 2020, place };
  return comparedReportOf(key, formOf(form)!, { tables, cells, scope });
}

function setAt(values: Values, path: string[], value: number | null): void {
  const [key, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) values[key] = value;
  else {
    values[key] ??= {};
    setAt(values[key] as Values, rest, value);
  }
}
