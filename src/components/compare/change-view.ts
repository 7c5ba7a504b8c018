import { placeChoiceId, placeChoiceOf, reportId, reportKeyOf, type View } from '../../compare/view.ts';

/** `g:640502~township` or `r:640502200-2020`: put into a view, or taken out where it is there. */
export function toggled(view: View, mark: string): View {
  const id = mark.slice(2);
  if (mark.startsWith('g:')) {
    const choice = placeChoiceOf(id);
    const others = view.places.filter((each) => placeChoiceId(each) !== id);
    const isThere = others.length < view.places.length;
    return { ...view, places: isThere || choice === null ? others : [...others, choice] };
  }
  const key = reportKeyOf(id);
  const others = view.reports.filter((each) => reportId(each) !== id);
  const isThere = others.length < view.reports.length;
  return { ...view, reports: isThere || key === null ? others : [...others, key] };
}

/** A head that is pressed sorts from the greatest, pressed again from the least, and then no more. */
export function sortedBy(view: View, column: string): View {
  const { sort } = view;
  if (sort?.column !== column) return { ...view, sort: { column, down: true } };
  return { ...view, sort: sort.down ? { column, down: false } : null };
}
