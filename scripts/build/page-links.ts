/** Reads links and anchors out of finished HTML. Our own pages are well formed, so a pattern is enough. */

const linkAttribute = /\s(?:href|src|action)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;
const idAttribute = /\sid=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;
const otherScheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** The different links of a page that stay inside the site, as seen from its root where a base path is in use. */
export function internalLinks(html: string, base: string): string[] {
  const links = attributeValues(html, linkAttribute).filter((link) => !otherScheme.test(link));
  return [...new Set(links)].map((link) => withoutBase(link, base));
}

/** The places in a page that a link can lead to. */
export function pageAnchors(html: string): Set<string> {
  return new Set(attributeValues(html, idAttribute));
}

function attributeValues(html: string, attribute: RegExp): string[] {
  return Array.from(html.matchAll(attribute), ([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

function withoutBase(link: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return prefix !== '' && link.startsWith(`${prefix}/`) ? link.slice(prefix.length) : link;
}
