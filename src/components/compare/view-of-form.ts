import { firstQuestions } from '../../compare/items.ts';
import { type View, viewOf } from '../../compare/view.ts';

/** The choice of a form that stands for picking items one by one, where others name a table. */
export const picking = 'pick';

/** The fields of the form → the view that they ask for. What the form does not hold stays as it was. */
export function viewOfForm(form: HTMLFormElement, before: View): View {
  const fields = new FormData(form);
  const isPicking = fields.get('t') === picking;
  const pairs = [...fields].filter(([name]) => name !== 'm' || isPicking);
  const asked = viewOf(new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])));
  const isSame = asked.table === before.table && before.items.length > 0 === isPicking;
  return {
    ...asked,
    items: isPicking && asked.items.length === 0 ? firstQuestions : asked.items,
    // The rows of one table mean nothing in another.
    rows: isSame ? asked.rows : [],
    focus: isSame ? asked.focus : null,
    sort: isSame ? before.sort : null,
    release: before.release,
  };
}
