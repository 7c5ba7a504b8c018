import type { ComparedText } from '../../compare/text/compared-text.ts';
import { governmentOf, lineage } from '../../data/archive.ts';
import { reportAt } from '../../data/report.ts';
import type { ReportSummary } from '../../model/archive.ts';

/** The text of a report with the names that belong to its place. */
export function comparedText({ code, year }: Pick<ReportSummary, 'code' | 'year'>): ComparedText {
  const government = governmentOf(code);
  const names = lineage(government)
    .toReversed()
    .flatMap(({ name, place, aliases }) => [name, place, ...aliases]);
  return { code, year, place: government.place, names, sections: reportAt(code, year).sections };
}
