import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Element } from '../typeset.ts';
import { attributeOf, isElement, type PageElement, type PageNode } from './parse-page.ts';

/** Words of the parts of a report. */
const partWords = [/总体情况|概述/, /主动公开/, /收到和处理|依申请公开/, /行政复议/, /改进/];
const enoughWords = 3;
/** A page with more text than this says something itself. */
const fewCharacters = 300;

const holders: Readonly<Record<string, string>> = {
  textarea: '网页的输入框里',
  template: '网页的模板里',
  script: '网页的程序里',
};
const frames = new Set(['iframe', 'frame', 'embed', 'object']);

/**
 * Where the report of a page is that a browser shows only when it runs the page; null where the page itself says enough. Pages
 * saved as their source come so.
 */
export function unshownReport(page: PageElement, shown: readonly Element[]): string | null {
  if (shown.some(({ kind }) => kind === 'table')) return null;
  const text = shown.map((element) => (element.kind === 'paragraph' ? element.text : '')).join('\n');
  if (wordsIn(text) >= enoughWords) return null;
  const elements = elementsBelow(page);
  const holder = elements.find((element) => element.tagName in holders && holdsReport(element));
  if (holder !== undefined) return holders[holder.tagName] ?? null;
  if (text.length > fewCharacters) return null;
  const framed = elements.filter(({ tagName }) => frames.has(tagName)).flatMap(addressOf)[0];
  if (framed !== undefined) return `嵌在网页里的另一个文件（${framed.slice(0, 100)}）里`;
  const isProgram = elements.some((element) => element.tagName === 'script' && addressOf(element).length > 0);
  return shown.length === 0 && isProgram ? '另一处，由网页的程序去取来' : null;
}

function elementsBelow(page: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const waiting: PageNode[] = [page];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    waiting.push(...node.childNodes.toReversed());
  }
  return found;
}

function holdsReport(element: PageElement): boolean {
  return wordsIn(unescaped(textBelow(element))) >= enoughWords;
}

function textBelow(element: PageElement): string {
  const texts: string[] = [];
  const holder = isTemplate(element) ? element.content : element;
  const waiting: PageNode[] = [...holder.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) waiting.push(...node.childNodes);
    else if ('value' in node) texts.push(node.value);
  }
  return texts.join('\n');
}

function isTemplate(element: PageElement): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template' && 'content' in element;
}

function addressOf(element: PageElement): string[] {
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '';
  return address.trim() === '' ? [] : [address.trim()];
}

function wordsIn(text: string): number {
  return partWords.filter((word) => word.test(text)).length;
}

/** `\u4fe1` as data writes characters. */
function unescaped(text: string): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
