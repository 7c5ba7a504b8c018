import { chineseNumber } from '../counting.ts';
import { describedLines } from './described-table.ts';
import { LineWriter } from './line-writer.ts';
import { attributeOf, isElement, type PageElement, type PageNode } from './parse-page.ts';
import type { Region } from './region.ts';
import { cellsOf, isDescription, tableOf, textOf } from './table.ts';
import { isUnseen } from './visible.ts';

const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
  ],
  ...[
    'html',
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
    'pre',
    'search',
    'section',
    'summary',
  ],
  ...['ul', 'caption', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'table'],
]);

const furnitureElements = new Set(['nav', 'aside', 'footer']);
const furnitureRoles = /^(?:navigation|complementary|contentinfo|search|banner|toolbar|menu|menubar)$/;
const furnitureNames =
  /(?:^|[\s_-])(?:nav|navbar|menu|crumbs?|breadcrumbs?|share|bdshare\w*|footer|foot|sidebar|qrcode|ewm|erweima|toolbar|pagination|copyright|related)(?:[\s_-]|$)/i;

/** A page, or an element of it, as boxes of lines and tables. */
export function flowOf(element: PageElement): Region {
  const region: Region = { kind: 'region', parts: [], isFurniture: false };
  const writer = new LineWriter(region);
  writeAll(element.childNodes, writer);
  writer.breakLine();
  return region;
}

function writeAll(nodes: readonly PageNode[], writer: LineWriter): void {
  for (const node of nodes) {
    if (isElement(node)) writeElement(node, writer);
    else if ('value' in node) writeText(node.value, node.parentNode, writer);
  }
}

/** In preformatted text, a line end ends the line. */
function writeText(text: string, parent: PageNode['parentNode'], writer: LineWriter): void {
  if (parent === null || !('tagName' in parent) || !/^(?:pre|listing|textarea)$/.test(parent.tagName)) {
    writer.write(text);
    return;
  }
  for (const line of text.split(/\r\n|\n|\r/)) {
    writer.write(line);
    writer.breakLine();
  }
}

function writeElement(element: PageElement, writer: LineWriter): void {
  const { tagName, childNodes } = element;
  const inside = () => writeAll(childNodes, writer);
  if (isUnseen(element)) return;
  if (tagName === 'br' || tagName === 'hr') writer.breakLine();
  else if (tagName === 'table') writeTable(element, writer);
  else if (tagName === 'a') writer.withinLink(inside);
  else if (tagName === 'sup') writer.raised(inside);
  else if (tagName === 'input') writeInput(element, writer);
  else if (blocks.has(tagName)) {
    writer.within(isFurniture(element), () => {
      writer.write(numberOf(element));
      inside();
    });
  } else inside();
}

/** A table whose places mean nothing is read as the boxes that it lays out, once. */
function writeTable(table: PageElement, writer: LineWriter): void {
  const captions = table.childNodes.filter(isElement).filter((child) => child.tagName === 'caption');
  for (const caption of captions) writeElement(caption, writer);
  const rows = cellsOf(table, flowOf);
  const data = tableOf(rows);
  const lines =
    data === null && isDescription(rows) ? describedLines(rows.map((row) => row.map(textOf))) : null;
  if (data !== null) writer.add(data);
  else
    writer.within(false, () => {
      for (const part of lines ?? rows.flat().map((cell) => cell.content)) writer.add(part);
    });
}

/** Some systems print a report as a form that is filled in: the numbers are values of fields in cells. */
function writeInput(element: PageElement, writer: LineWriter): void {
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
  if (type === 'text' || type === 'number') writer.write(attributeOf(element, 'value') ?? '');
}

function isFurniture(element: PageElement): boolean {
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return (
    furnitureElements.has(element.tagName) ||
    furnitureRoles.test(attributeOf(element, 'role') ?? '') ||
    furnitureNames.test(name)
  );
}

const chineseList = /list-style(?:-type)?\s*:[^;]*(?:cjk-ideographic|(?:simp|trad)-chinese|japanese-)/i;

/** The number that a browser counts for a list item, where the page itself says that it counts 一、二、三. */
function numberOf(element: PageElement): string {
  const list = element.parentNode;
  if (element.tagName !== 'li' || list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
  if (!chineseList.test(attributeOf(list, 'style') ?? '')) return '';
  const items = list.childNodes.filter(isElement).filter((item) => item.tagName === 'li');
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1;
  return `${chineseNumber(start + items.indexOf(element))}、`;
}
