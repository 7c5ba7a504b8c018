import { isBlock, isFurniture } from './boxes.ts';
import { describedLines } from './described-table.ts';
import { isField, shownValue } from './field.ts';
import { LineWriter } from './line-writer.ts';
import { numberOf } from './list-item.ts';
import { isElement, type PageElement, type PageNode } from './parse-page.ts';
import type { Region } from './region.ts';
import { cellsOf, isDescription, tableOf, textOf } from './table.ts';
import { isRaised, isUnseen } from './visible.ts';

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
  else if (isField(element)) writer.write(shownValue(element));
  else if (isBlock(element)) {
    writer.within(isFurniture(element), () => {
      writer.write(numberOf(element));
      inside();
    });
  } else if (isRaised(element)) writer.raised(inside);
  else inside();
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
