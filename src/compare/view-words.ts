import { compareWords as words } from '../text/compare.ts';
import type { ComparedReport } from './compared-report.ts';
import { itemsShown } from './grid.ts';
import { itemTitle } from './items.ts';
import type { Places } from './place-index.ts';
import { placesSaid, yearsSaid } from './place-words.ts';
import type { View } from './view.ts';

const mostNamed = 2;

/** What a view looks at, in a few words: “比率”, “新收申请、不予公开率等 5 项”. */
export function itemsSaid(view: View, reports: readonly ComparedReport[]): string {
  const items = view.items.length > 0 ? itemsShown(view, reports).map(itemTitle) : [];
  if (items.length === 0) return words.aspects[view.table];
  const named = items.slice(0, mostNamed).join('、');
  return items.length > mostNamed ? words.andMore(named, items.length) : named;
}

/** The name under which a view is cited: whose reports, of which years, and what of them. */
export function viewTitle(view: View, reports: readonly ComparedReport[], places: Places): string {
  return words.viewTitle(placesSaid(view, places), yearsSaid(view), itemsSaid(view, reports));
}
