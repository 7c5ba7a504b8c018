import type { ComparedReport } from '../../compare/compared-report.ts';
import type { Places } from '../../compare/place-index.ts';
import { addressOf, type View } from '../../compare/view.ts';
import { viewTitle } from '../../compare/view-words.ts';
import type { Cited } from '../../takeaway/citation.ts';
import { compareWords as words } from '../../text/compare.ts';
import { href } from '../../text/href.ts';

/**
 * A view as something to cite: under the address that fixes it to a release, so that whoever follows it is told when the
 * data have changed since.
 */
export function citedView(
  view: View,
  reports: readonly ComparedReport[],
  places: Places,
  release: string,
): Cited {
  const address = addressOf({ ...view, release: null });
  return {
    id: `compare${address.replace(/[^a-z0-9]+/gi, '-')}`,
    author: words.citedAuthor,
    title: viewTitle(view, reports, places),
    part: null,
    kind: 'data',
    publishedAt: null,
    year: Math.max(...reports.map(({ year }) => year)),
    url: href(`/compare/${addressOf({ ...view, release })}`),
    release,
  };
}
