/** Reads links and anchors out of finished HTML. Our own pages are well formed, so looking for tags is enough. */

/** What a page leads to, and the places in it that can be led to. */
export interface PageLinks {
  /** The different links that stay inside the site, as seen from its root where a base path is in use. */
  links: readonly string[];
  anchors: ReadonlySet<string>;
}

const linkNames: readonly string[] = ['href', 'src', 'action'];
const otherScheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

export function pageLinks(html: string, base: string): PageLinks {
  const links = new Set<string>();
  const anchors = new Set<string>();
  eachAttribute(html, (name, value) => {
    if (name === 'id') anchors.add(withoutReferences(value));
    else if (linkNames.includes(name)) links.add(withoutReferences(value));
  });
  const internal = [...links].filter((link) => !otherScheme.test(link));
  return { links: internal.map((link) => withoutBase(link, base)), anchors };
}

const space = 0x20;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const equals = 0x3d;
const closing = 0x3e;
/** No name that matters is longer, and of the others not even the name is looked at. */
const longestName = 6;

type Visit = (name: string, value: string) => void;

/**
 * Every attribute with a value and a short name, in all start tags. A page has some thousands, and a site a hundred
 * million: they are looked for letter by letter, which takes a third of the time of patterns. In the text of a page every
 * `<` is written `&lt;`, so that no word of a document passes for a tag.
 */
function eachAttribute(html: string, visit: Visit): void {
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start)) {
    start += 1;
    if (isLetter(html.charCodeAt(start))) start = readTag(html, start, visit);
  }
}

/** Reads the attributes of a tag one after the other, so that nothing in the value of one passes for another. Returns where it ends. */
function readTag(html: string, start: number, visit: Visit): number {
  for (let at = start; at < html.length; at += 1) {
    const letter = html.charCodeAt(at);
    if (letter === closing) return at;
    if (letter > space) continue;
    const name = at + 1;
    const end = endOfName(html, name);
    at = end - 1;
    if (html.charCodeAt(end) !== equals) continue;
    const [from, to] = valueAt(html, end + 1);
    if (end - name <= longestName) visit(html.slice(name, end), html.slice(from, to));
    at = isQuote(html.charCodeAt(to)) ? to : to - 1;
  }
  return html.length;
}

function endOfName(html: string, start: number): number {
  for (let at = start; at < html.length; at += 1) {
    const letter = html.charCodeAt(at);
    if (letter <= space || letter === equals || letter === closing || letter === slash || isQuote(letter))
      return at;
  }
  return html.length;
}

/** Where a value begins and ends, without the quotation marks around it. */
function valueAt(html: string, start: number): readonly [from: number, to: number] {
  const first = html.charCodeAt(start);
  if (isQuote(first)) {
    const end = html.indexOf(first === doubleQuote ? '"' : "'", start + 1);
    return [start + 1, end < 0 ? html.length : end];
  }
  let at = start;
  while (at < html.length && html.charCodeAt(at) > space && html.charCodeAt(at) !== closing) at += 1;
  return [start, at];
}

function isQuote(letter: number): boolean {
  return letter === doubleQuote || letter === singleQuote;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function withoutReferences(value: string): string {
  return value.includes('&') ? value.replaceAll('&amp;', '&').replaceAll('&#38;', '&') : value;
}

function withoutBase(link: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return prefix !== '' && link.startsWith(`${prefix}/`) ? link.slice(prefix.length) : link;
}
