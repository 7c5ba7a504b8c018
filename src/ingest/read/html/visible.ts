import { attributeOf, type PageElement } from './parse-page.ts';

/** Never part of what a page says: programs, styles, what only machines see, controls. */
const silent = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base'],
  ...['iframe', 'frame', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'map'],
  ...['select', 'datalist', 'textarea', 'button', 'progress', 'meter', 'dialog'],
]);

/** Struck out: `12<s>10</s>` is 12, and never 1210. */
const struck = new Set(['del', 's', 'strike']);

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;

/** True where nobody sees the element. A whole page that a script shows later is not hidden. */
export function isUnseen(element: PageElement): boolean {
  if (silent.has(element.tagName) || struck.has(element.tagName)) return true;
  if (element.tagName === 'html' || element.tagName === 'body') return false;
  if (attributeOf(element, 'hidden') !== null) return true;
  return hiding.test(attributeOf(element, 'style') ?? '');
}
