import type { KeyFigures, ReportSummary } from '../../model/archive.ts';
import type { Level, RegisteredGovernment } from '../../model/government.ts';

/** The figures that are added up. Numbers of two reports may only be added where both count the same thing. */
export const totalledFigures = [
  'newlyReceived',
  'granted',
  'partiallyGranted',
  'denied',
  'unavailable',
  'notProcessed',
  'otherOutcome',
  'reconsideration',
  'litigation',
] as const satisfies readonly (keyof KeyFigures)[];

export type TotalledFigure = (typeof totalledFigures)[number];

/** Whether every report says that nothing was applied for and nothing disputed. */
export function areQuiet(reports: Iterable<ReportSummary>): boolean {
  return [...reports].every(({ figures }) => totalledFigures.every((figure) => figures[figure] === 0));
}

/** A sum over reports that give the number, and how many there are that do not. */
export interface Total {
  sum: number;
  included: number;
  missing: number;
}

/** Reports of one year that may be added up: of one level, one scope and one form. */
export interface PlaceTotals {
  year: number;
  level: Level;
  scope: ReportSummary['scope'];
  form: ReportSummary['form'];
  reports: number;
  totals: Readonly<Record<TotalledFigure, Total>>;
}

/** Offices are never added to whole governments, nor one form to another: each combination has a sum of its own. */
export function placeTotals(
  children: readonly RegisteredGovernment[],
  reports: readonly ReportSummary[],
): PlaceTotals[] {
  const levels = new Map(children.map(({ code, level }) => [code, level]));
  const groups = Map.groupBy(reports, ({ code, year, scope, form }) =>
    [9999 - year, levels.get(code), scope, form].join(' '),
  );
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      const level = first && levels.get(first.code);
      // A sum of one is no sum, and one without a scope may count anything.
      if (!first || level === undefined || first.scope === null || group.length < 2) return [];
      const { year, scope, form } = first;
      return [{ year, level, scope, form, reports: group.length, totals: totalsOf(group) }];
    });
}

function totalsOf(reports: readonly ReportSummary[]): Record<TotalledFigure, Total> {
  return Object.fromEntries(
    totalledFigures.map((figure) => [figure, totalOf(reports.map(({ figures }) => figures[figure]))]),
  ) as Record<TotalledFigure, Total>;
}

function totalOf(values: readonly (number | null)[]): Total {
  const given = values.filter((value) => value !== null);
  const sum = given.reduce((total, value) => total + value, 0);
  return { sum, included: given.length, missing: values.length - given.length };
}
