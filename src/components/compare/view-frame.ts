import { addressOf, type View } from '../../compare/view.ts';
import type { Cited } from '../../takeaway/citation.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { href } from '../../text/href.ts';

const size = { width: 720, height: 560 };

/** The code that shows a view on another page. It follows the data; whoever wants it fixed puts the release into the view. */
export function viewFrame(view: View, { title }: Cited, site: string): string {
  const address = new URL(href(`/embed/compare/${addressOf(view)}`), site).href;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${size.width}" height="${size.height}" loading="lazy"></iframe>`;
}
