/** Reads links and anchors out of finished HTML. Our own pages are well formed, so a pattern is enough. */

/** A start tag. In the text of a page every `<` is written `&lt;`, so that no word of a document passes for a tag. */
const startTag = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
/** Every attribute in turn, so that nothing inside the value of one passes for another. */
const attribute = /\s([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const linkNames: ReadonlySet<string> = new Set(['href', 'src', 'action']);
const anchorNames: ReadonlySet<string> = new Set(['id']);
const otherScheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** The different links of a page that stay inside the site, as seen from its root where a base path is in use. */
export function internalLinks(html: string, base: string): string[] {
  const links = attributeValues(html, linkNames).filter((link) => !otherScheme.test(link));
  return [...new Set(links)].map((link) => withoutBase(link, base));
}

/** The places in a page that a link can lead to. */
export function pageAnchors(html: string): Set<string> {
  return new Set(attributeValues(html, anchorNames));
}

function attributeValues(html: string, wanted: ReadonlySet<string>): string[] {
  const values: string[] = [];
  for (const [tag] of html.matchAll(startTag)) {
    for (const [, name = '', double, single, bare] of tag.matchAll(attribute)) {
      const value = double ?? single ?? bare;
      if (value !== undefined && wanted.has(name)) values.push(withoutReferences(value));
    }
  }
  return values;
}

function withoutReferences(value: string): string {
  return value.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}

function withoutBase(link: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return prefix !== '' && link.startsWith(`${prefix}/`) ? link.slice(prefix.length) : link;
}
