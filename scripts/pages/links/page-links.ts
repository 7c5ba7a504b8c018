/** Reads links and anchors out of finished HTML. Our own pages are well formed, so looking for tags is enough. */

/** What a page leads to, and the places in it that can be led to. */
export interface PageLinks {
  /** The different links that stay inside the site, as seen from its root where a base path is in use. */
  links: readonly string[];
  anchors: readonly string[];
}

const anchorName = 'id';
/** The attributes that matter: their names are looked for letter by letter, and no other is even made into a text. */
const names = [anchorName, 'href', 'src', 'action'].map((name) => ({ name, letters: Buffer.from(name) }));
const otherScheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Reads a page as the bytes that it is stored in: a text of that size would cost more to make than to read. */
export function pageLinks(html: Uint8Array, base: string): PageLinks {
  const links = new Set<string>();
  // No two are the same, so that no set need be made of them.
  const anchors: string[] = [];
  eachAttribute(Buffer.from(html.buffer, html.byteOffset, html.length), (name, value) => {
    if (name === anchorName) anchors.push(withoutReferences(value));
    else links.add(withoutReferences(value));
  });
  const internal = [...links].filter((link) => !otherScheme.test(link));
  return { links: internal.map((link) => withoutBase(link, base)), anchors };
}

const space = 0x20;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const opening = 0x3c;
const equals = 0x3d;
const closing = 0x3e;

type Visit = (name: string, value: string) => void;

/**
 * Every attribute that matters and has a value, in all start tags. A page has some thousands of attributes, and a site a
 * hundred million: looking letter by letter takes a third of the time of patterns. In the text of a page every `<` is
 * written `&lt;`, so that no word of a document passes for a tag.
 */
function eachAttribute(html: Buffer, visit: Visit): void {
  for (let start = html.indexOf(opening); start >= 0; start = html.indexOf(opening, start)) {
    start += 1;
    if (isLetter(html[start])) start = readTag(html, start, visit);
  }
}

/** Reads the attributes of a tag one after the other, so that nothing in the value of one passes for another. Returns where it ends. */
function readTag(html: Buffer, start: number, visit: Visit): number {
  for (let at = start; at < html.length; at += 1) {
    const letter = html[at] ?? space;
    if (letter === closing) return at;
    if (letter > space) continue;
    const name = at + 1;
    const end = endOfName(html, name);
    at = end - 1;
    if (html[end] !== equals) continue;
    const [from, to] = valueAt(html, end + 1);
    const known = knownName(html, name, end);
    if (known !== null) visit(known, html.toString('utf8', from, to));
    at = isQuote(html[to]) ? to : to - 1;
  }
  return html.length;
}

function knownName(html: Buffer, start: number, end: number): string | null {
  for (const { name, letters } of names)
    if (letters.length === end - start && stands(letters, html, start)) return name;
  return null;
}

function stands(letters: Buffer, html: Buffer, start: number): boolean {
  for (let at = 0; at < letters.length; at += 1) if (html[start + at] !== letters[at]) return false;
  return true;
}

function endOfName(html: Buffer, start: number): number {
  for (let at = start; at < html.length; at += 1) {
    const letter = html[at] ?? space;
    if (letter <= space || letter === equals || letter === closing || letter === slash || isQuote(letter))
      return at;
  }
  return html.length;
}

/** Where a value begins and ends, without the quotation marks around it. */
function valueAt(html: Buffer, start: number): readonly [from: number, to: number] {
  const first = html[start];
  let at = start;
  if (isQuote(first)) {
    at += 1;
    while (at < html.length && html[at] !== first) at += 1;
    return [start + 1, at];
  }
  while (at < html.length && !endsBareValue(html[at])) at += 1;
  return [start, at];
}

function endsBareValue(letter: number | undefined): boolean {
  return letter === undefined || letter <= space || letter === closing;
}

function isQuote(letter: number | undefined): boolean {
  return letter === doubleQuote || letter === singleQuote;
}

function isLetter(code: number | undefined): boolean {
  const small = (code ?? 0) | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function withoutReferences(value: string): string {
  return value.includes('&') ? value.replaceAll('&amp;', '&').replaceAll('&#38;', '&') : value;
}

function withoutBase(link: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return prefix !== '' && link.startsWith(`${prefix}/`) ? link.slice(prefix.length) : link;
}
