import type { Element } from '../typeset.ts';
import type { PageInk } from './ink/ink.ts';
import { joinedOverPages } from './pages/continued-table.ts';
import { withoutFurniture } from './pages/furniture.ts';
import { itemsOf, type LineItem, type PageItem, type TableItem } from './pages/page-items.ts';
import { withoutPageNumbers } from './pages/page-numbers.ts';
import { measureOf, paragraphsOf } from './pages/paragraphs.ts';
import { openTable } from './unruled/table.ts';
import { zonesOf } from './unruled/zones.ts';

/** Pages to paragraphs and tables, in reading order. */
export function elementsOf(pages: readonly PageInk[]): Element[] {
  const inks = withoutPageNumbers(pages);
  const items = joinedOverPages(withoutFurniture(inks.map(itemsOf), inks).flatMap(withOpenTables));
  const measure = measureOf(items.filter((item): item is LineItem => item.kind === 'line'));
  return stretchesOf(items).flatMap((stretch): Element[] =>
    stretch.kind === 'table'
      ? [tableElement(stretch)]
      : paragraphsOf(stretch.lines, measure).map((paragraph) => ({ kind: 'paragraph', ...paragraph })),
  );
}

function withOpenTables(items: readonly PageItem[]): PageItem[] {
  return zonesOf(items).map((zone): PageItem => {
    if (zone.kind === 'other') return zone.item;
    const page = zone.lines[0]?.item.page ?? 1;
    return { kind: 'table', table: openTable(zone.lines, page), page };
  });
}

/** Tables, and the lines that stand between them. */
function stretchesOf(items: readonly PageItem[]): (TableItem | { kind: 'lines'; lines: LineItem[] })[] {
  const stretches: (TableItem | { kind: 'lines'; lines: LineItem[] })[] = [];
  for (const item of items) {
    const last = stretches.at(-1);
    if (item.kind === 'table') stretches.push(item);
    else if (last?.kind === 'lines') last.lines.push(item);
    else stretches.push({ kind: 'lines', lines: [item] });
  }
  return stretches;
}

function tableElement({ table }: TableItem): Element {
  const rows = table.rows.map((row) => row.cells.map((cell) => ({ text: cell.text, page: row.page })));
  return { kind: 'table', rows };
}
