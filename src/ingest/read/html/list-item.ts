import { chineseNumber } from '../counting.ts';
import { attributeOf, isElement, type PageElement } from './parse-page.ts';

const chineseList = /list-style(?:-type)?\s*:[^;]*(?:cjk-ideographic|(?:simp|trad)-chinese|japanese-)/i;

/** The number that a browser counts for a list item, where the page itself says that it counts 一、二、三. */
export function numberOf(element: PageElement): string {
  const list = element.parentNode;
  if (element.tagName !== 'li' || list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
  if (!chineseList.test(attributeOf(list, 'style') ?? '')) return '';
  const items = list.childNodes.filter(isElement).filter((item) => item.tagName === 'li');
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1;
  return `${chineseNumber(start + items.indexOf(element))}、`;
}
