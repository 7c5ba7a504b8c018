import { escapeHtml } from '../../text/escape-html.ts';
import { href } from '../../text/href.ts';
import { t } from '../../text/index.ts';
import { footerLinks, headerLinks, type NavLink, type NavSection } from './navigation.ts';

/** Every page has these lists, and they differ in nothing but in which part is marked: each is written once. */
const written = new Map<NavSection | undefined, string>();

/** The links of the header as list items, that to the part of the site that the page is in marked. */
export function headerLinksHtml(current: NavSection | undefined): string {
  const html = written.get(current) ?? linksHtml(headerLinks, current);
  written.set(current, html);
  return html;
}

/** The links of the footer as list items. */
export const footerLinksHtml = linksHtml(footerLinks);

function linksHtml(links: readonly NavLink[], current?: NavSection): string {
  return links.map((link) => linkHtml(link, link.section === current)).join('');
}

function linkHtml({ address, label }: NavLink, isCurrent: boolean): string {
  const mark = isCurrent ? ' aria-current="page"' : '';
  return `<li><a href="${escapeHtml(href(address))}"${mark}>${escapeHtml(t(label))}</a></li>`;
}
