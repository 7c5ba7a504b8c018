import { isFurniture } from './lines.ts';
import type { Element } from './typeset.ts';

/** Drawn by hand or with signs made for borders. */
const bar = /[|｜│┃║]/g;

/** Tables that somebody drew with pipes in the text of a page or a Word file, as tables; lines of rules and borders go. */
export function withPipedTables(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  let isInTable = false;
  for (const element of elements) {
    const text = element.kind === 'paragraph' ? element.text : '';
    const isRow = (text.match(bar)?.length ?? 0) >= 2;
    if (isRow && !isFurniture(text)) {
      const last = result.at(-1);
      const row = cellsOf(text).map((cell) => ({ text: cell }));
      if (isInTable && last?.kind === 'table') last.rows.push(row);
      else result.push({ ...element, kind: 'table', rows: [row] });
      isInTable = true;
    } else if (!(isRow || (text !== '' && isFurniture(text)))) {
      result.push(element);
      isInTable = false;
    }
  }
  return result;
}

/** A pipe at either edge is a border. */
function cellsOf(text: string): string[] {
  const cells = text.split(bar).map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}
