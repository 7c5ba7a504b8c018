import type { ReadCell } from '../../model/cell.ts';
import type { FormColumn } from '../../model/form.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { t } from '../../text/index.ts';
import { cellBiography, cellText } from './cell-words.ts';
import { classHtml } from './class-html.ts';
import { type NoteMark, noteMarksHtml } from './note-mark.ts';

export interface NumberCell {
  /** The address of the cell, which is also its id on the page. */
  path: string;
  cell: ReadCell;
  kind: FormColumn['kind'];
  /** The unit that the official form prints in the heading. */
  unit: string | null;
  /** The page of the transcript; null where numbers do not link. */
  source: string | null;
  /** The notes that speak about this cell. */
  notes: readonly NoteMark[] | undefined;
}

/** A cell of an official table: the number with its biography, its unit, and the marks of the notes about it. */
export function numberCellHtml(numberCell: NumberCell): string {
  const { path, cell, notes } = numberCell;
  const isPlain = cell.state === 'read' && cell.value !== null;
  const look = classHtml([!isPlain && cell.state, cell.value === 0 && 'zero', notes && 'noted']);
  const unit =
    cell.unit !== null && cell.value !== null ? `<span class="unit">${escapeHtml(cell.unit)}</span>` : '';
  const inferred =
    cell.state === 'inferred' ? `<span class="aloud">${escapeHtml(t('state.inferred.short'))}</span>` : '';
  return `<td id="${escapeHtml(path)}"${look}>${numberHtml(numberCell)}${unit}${inferred}${noteMarksHtml(notes)}</td>`;
}

/** A link to its line, or plain where there is none. */
function numberHtml({ cell, kind, unit, source }: NumberCell): string {
  const title = `title="${escapeHtml(cellBiography(cell, unit))}"`;
  const text = escapeHtml(cellText(cell, kind));
  return source === null || cell.line === null
    ? `<span ${title}>${text}</span>`
    : `<a href="${escapeHtml(source)}#L${cell.line}" ${title}>${text}</a>`;
}
