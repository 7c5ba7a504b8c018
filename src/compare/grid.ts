import type { Series } from './chart/series.ts';
import { type ComparedReport, placesIn } from './compared-report.ts';
import type { Figure } from './figure.ts';
import { gridOfItems } from './grid-of-items.ts';
import { gridOfPlaces } from './grid-of-places.ts';
import { firstQuestions, type Item, itemsNamed, itemsOf } from './items.ts';
import type { View } from './view.ts';

/** A comparison as lines and columns, whatever stands in which. */
export interface Grid {
  corner: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
}

export interface GridColumn {
  id: string;
  title: string;
  subtitle: string | null;
  /** Where the head leads: the report, where a column is one. */
  report: Pick<ComparedReport, 'code' | 'year'> | null;
  /** Whether what follows was written on another form than what stands before: a border is drawn. */
  isBreak: boolean;
}

export interface GridCell extends Figure {
  report: Pick<ComparedReport, 'code' | 'year'> | null;
}

export interface GridRow {
  id: string;
  title: string;
  subtitle: string | null;
  /** What the title stands for, where it needs more words: the formula of an indicator. */
  remark: string | null;
  /** Labels of the groups that the row stands in, outermost first. */
  above: readonly string[];
  /** A place's own page. */
  place: string | null;
  cells: readonly GridCell[];
  /** Its values over years, where it has some. */
  series: Series | null;
}

/** What a comparison is made of, loaded and ready. */
export interface Compared {
  reports: readonly ComparedReport[];
  /** The report of a government in a year, also where the view does not show it. */
  reportOf: (code: string, year: number) => ComparedReport | null;
}

/** Up to so many places the items stand in the lines, as in the report. */
const fewPlaces = 4;

/** Items stand in the lines for a few places, places for many. */
export function linesOf(view: View, reports: readonly ComparedReport[]): 'items' | 'places' {
  return view.lines ?? (placesIn(reports).length > fewPlaces ? 'places' : 'items');
}

/** The items that a view shows: what was chosen, and for many places what people ask first. */
export function itemsShown(view: View, reports: readonly ComparedReport[]): Item[] {
  const isOpen = view.items.length === 0 && view.rows.length === 0 && view.table === 'applications';
  return isOpen && linesOf(view, reports) === 'places'
    ? itemsNamed(reports, firstQuestions)
    : itemsOf(reports, view);
}

export function gridOf(compared: Compared, view: View): Grid {
  const items = itemsShown(view, compared.reports);
  return linesOf(view, compared.reports) === 'places'
    ? gridOfPlaces(compared, items, view.focus)
    : gridOfItems(compared, items);
}
