import { attributeOf, isElement, type PageElement, type PageNode } from './parse-page.ts';

/** Never part of what a page says: programs, styles, what only machines see, controls. */
const silent = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base'],
  ...['iframe', 'frame', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'map'],
  ...['datalist', 'textarea', 'button', 'progress', 'meter', 'dialog'],
]);

/** Struck out: `12<s>10</s>` is 12, and never 1210. */
const struck = new Set(['del', 's', 'strike']);

const removing = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*collapse|mso-hide\s*:\s*all)/i;
const crossing = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;
const hiding = /(?:^|;)\s*visibility\s*:\s*hidden/i;
const raising = /(?:^|;)\s*vertical-align\s*:\s*super/i;

/** True where nobody sees the element. A whole page that a script shows later is not hidden. */
export function isUnseen(element: PageElement): boolean {
  if (isRemoved(element) || struck.has(element.tagName)) return true;
  const style = styleOf(element);
  return (
    style !== '' && !isPage(element) && (crossing.test(style) || (hiding.test(style) && !isArticle(element)))
  );
}

/** No page keeps room for so much and never shows it: a script does, as soon as the page is there. */
const longestHidden = 1000;

function isArticle(element: PageElement): boolean {
  let length = 0;
  const waiting: PageNode[] = [element];
  for (let node = waiting.pop(); node !== undefined && length <= longestHidden; node = waiting.pop()) {
    if ('value' in node) length += node.value.trim().length;
    else if (isElement(node)) waiting.push(...node.childNodes);
  }
  return length > longestHidden;
}

/** True where the element takes no room either: a hidden cell leaves its place empty, one that is not displayed leaves none. */
export function isRemoved(element: PageElement): boolean {
  if (silent.has(element.tagName)) return true;
  if (isPage(element)) return false;
  const style = styleOf(element);
  return (style !== '' && removing.test(style)) || attributeOf(element, 'hidden') !== null;
}

/** `<sup>`, or what a style raises as one. */
export function isRaised(element: PageElement): boolean {
  const style = styleOf(element);
  return element.tagName === 'sup' || (style !== '' && raising.test(style));
}

function isPage({ tagName }: PageElement): boolean {
  return tagName === 'html' || tagName === 'body';
}

/** Of a style, what may hide, strike or raise; most styles only set letters. */
const telling = /none|hidden|collapse|mso-hide|line-through|super/i;

function styleOf(element: PageElement): string {
  const style = attributeOf(element, 'style') ?? '';
  return telling.test(style) ? style : '';
}
