import type { PageInk } from '../ink/ink.ts';
import { textOf } from '../ink/text-line.ts';
import { boxOf, type LineItem, type PageItem } from './page-items.ts';

/** Headers, footers and page numbers stand in this part of the page at its top and bottom. */
const margin = 0.12;
/** “- 4 -”, “— 4 —”, “第 4 页 共 6 页”, “4 / 6”, “4”. */
const pageNumber =
  /^(?:[-—–－―·•~\s]*\d{1,3}[-—–－―·•~\s]*|第?\s*\d{1,3}\s*页?\s*[,，/／]?\s*(?:共\s*)?\d{0,3}\s*页?)$/;

/** The pages without what stands around their text: page numbers, and lines that come again page after page. */
export function withoutFurniture(pages: readonly PageItem[][], inks: readonly PageInk[]): PageItem[][] {
  const repeated = repeatedLines(pages, inks);
  return pages.map((items, index) => {
    const ink = inks[index];
    if (ink === undefined) return items;
    const isFurniture = (item: PageItem) =>
      isAtEdge(item, items, ink) && (pageNumber.test(lineText(item)) || repeated.has(shapeOf(item)));
    return items.filter((item) => item.kind === 'table' || !isFurniture(item));
  });
}

/** Lines at the edge that stand at the same height on most pages, whatever number they carry. */
function repeatedLines(pages: readonly PageItem[][], inks: readonly PageInk[]): Set<string> {
  const counts = new Map<string, number>();
  for (const [index, items] of pages.entries()) {
    const ink = inks[index];
    const shapes = items.filter((item) => ink && isAtEdge(item, items, ink) && hasWords(item)).map(shapeOf);
    for (const shape of new Set(shapes)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const most = Math.max(2, Math.ceil(pages.length / 2));
  return new Set([...counts].filter(([, count]) => count >= most).map(([shape]) => shape));
}

/** Without their numbers, all rows of numbers look alike: one that begins a page is no header. */
function hasWords(item: PageItem): boolean {
  return !/\d/.test(lineText(item)) || /\p{Letter}/u.test(lineText(item));
}

/** In the margin, and with no table and no full line of text further out. */
function isAtEdge(item: PageItem, items: readonly PageItem[], ink: PageInk): item is LineItem {
  if (item.kind === 'table') return false;
  const { top, bottom } = item.line.box;
  const outer = (other: PageItem) => (isTop ? boxOf(other).top < top - 1 : boxOf(other).bottom > bottom + 1);
  const isTop = bottom < ink.height * margin;
  if (!isTop && top < ink.height * (1 - margin)) return false;
  return !items.some((other) => other !== item && outer(other) && !isShort(other, ink));
}

function isShort(item: PageItem, ink: PageInk): boolean {
  const { left, right } = boxOf(item);
  return item.kind === 'line' && right - left < ink.width / 2;
}

function lineText(item: PageItem): string {
  return item.kind === 'line' ? textOf(item.line.glyphs).trim() : '';
}

/** The line without its numbers, with its height on the page. */
function shapeOf(item: PageItem): string {
  return `${Math.round(boxOf(item).top / 3)} ${lineText(item).replace(/\d+/g, '#')}`;
}
