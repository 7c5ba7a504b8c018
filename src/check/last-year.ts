import { type LeafRow, leafColumns, leafRows } from '../model/form-leaves.ts';
import { formOf } from '../model/forms/index.ts';
import { type Report, valueAt } from '../model/report.ts';
import { checkWords as words } from '../text/check.ts';

export { yearFindings } from '../ingest/index.ts';

type Numbers = Pick<Report, 'form' | 'scope' | 'tables' | 'cells'>;

/** One number of last year beside the one of this year that continues it. `isSame` is null where one is not known for certain. */
export interface YearPair {
  label: string;
  before: string | null;
  now: number | null;
  path: string;
  isSame: boolean | null;
}

/** What goes on from one year to the next: the applications carried over, and what is in force. Reports of another scope are not compared. */
export function yearPairs(last: Numbers, report: Numbers): YearPair[] {
  if (last.scope !== report.scope) return [];
  return [...carriedPairs(last, report), ...stockPairs(last, report)];
}

function carriedPairs(last: Numbers, report: Numbers): YearPair[] {
  const table = formOf(report.form)?.tables.find(({ id }) => id === 'applications');
  const columns = (table?.blocks ?? []).flatMap((block) => leafColumns(block.columns));
  return columns.map(({ id, label }) => {
    const before = certain(last, 'applications', 'carriedForward', id);
    const now = certain(report, 'applications', 'carriedOver', id);
    return {
      label: words.carried(label),
      before: before === null ? null : String(before),
      now,
      path: `applications.carriedOver.${id}`,
      isSame: before === null || now === null ? null : before === now,
    };
  });
}

/** Only a form that prints what was issued, repealed and is in force has a stock that can be followed. */
function stockPairs(last: Numbers, report: Numbers): YearPair[] {
  if (last.form !== report.form) return [];
  const table = formOf(report.form)?.tables.find(({ id }) => id === 'disclosure');
  const stocks = (table?.blocks ?? []).filter((block) =>
    leafColumns(block.columns).some(({ id }) => id === 'inForce'),
  );
  return stocks.flatMap((block) => leafRows(block.rows)).map((row) => stockPair(last, report, row));
}

function stockPair(last: Numbers, report: Numbers, row: LeafRow): YearPair {
  const value = (numbers: Numbers, column: string) => certain(numbers, 'disclosure', row.id, column);
  const before = value(last, 'inForce');
  const [issued, repealed] = [value(report, 'issued'), value(report, 'repealed')];
  const now = value(report, 'inForce');
  const isKnown = before !== null && issued !== null && repealed !== null;
  return {
    label: words.inForce(row.label),
    before: isKnown ? words.inForceSum(before, issued, repealed) : null,
    now,
    path: `disclosure.${row.id}.inForce`,
    isSame: isKnown && now !== null ? before + issued - repealed === now : null,
  };
}

/** A number that was read with certainty; only such numbers are compared. */
function certain(
  numbers: Numbers,
  table: 'disclosure' | 'applications',
  row: string,
  column: string,
): number | null {
  const isRead = numbers.cells[`${table}.${row}.${column}`]?.state === 'read';
  return isRead ? valueAt(numbers, table, row, column) : null;
}
