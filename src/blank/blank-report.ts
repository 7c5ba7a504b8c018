import type { Form } from '../model/form.ts';
import { leafColumns } from '../model/form-leaves.ts';
import { forms } from '../model/forms/index.ts';
import { type Report, valueAt } from '../model/report.ts';

/** What is known of a report before it is written. */
export interface BlankReport {
  government: string;
  year: number;
  form: Form;
  /** Address of a cell → its number. */
  numbers: ReadonlyMap<string, number>;
}

/** The report of the next year, as far as the last one says it. */
export function nextReport(
  last: Pick<Report, 'government' | 'year' | 'form' | 'tables' | 'cells'>,
): BlankReport | null {
  const { government, year } = last;
  const form = year === null ? null : formFor(year + 1);
  if (year === null || form === null || government.name === null) return null;
  return {
    government: government.fullName ?? government.name,
    year: year + 1,
    form,
    numbers: carriedOver(last, form),
  };
}

/** The form that the notices prescribe for a year. */
export function formFor(year: number): Form | null {
  return forms.find(({ years }) => years.from <= year && (years.to === null || year <= years.to)) ?? null;
}

/** What was carried forward is carried over, where it was read with certainty. */
function carriedOver(last: Pick<Report, 'tables' | 'cells'>, form: Form): Map<string, number> {
  const table = form.tables.find(({ id }) => id === 'applications');
  const columns = (table?.blocks ?? []).flatMap((block) => leafColumns(block.columns));
  const numbers = new Map<string, number>();
  for (const { id } of columns) {
    const value = valueAt(last, 'applications', 'carriedForward', id);
    const isRead = last.cells[`applications.carriedForward.${id}`]?.state === 'read';
    if (isRead && value !== null) numbers.set(`applications.carriedOver.${id}`, value);
  }
  return numbers;
}
