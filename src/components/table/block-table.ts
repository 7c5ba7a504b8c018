import type { FormBlock, FormTable } from '../../model/form.ts';
import { leafColumns } from '../../model/form-leaves.ts';
import type { Report } from '../../model/report.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { t } from '../../text/index.ts';
import { explainedHtml } from '../glossary/term-mark.ts';
import { type HeaderCell, headerRows } from './header-rows.ts';
import type { NoteMark } from './note-mark.ts';
import { tableBodies } from './table-bodies.ts';
import { tableBodyHtml } from './table-body.ts';

export interface FilledBlock {
  table: FormTable;
  block: FormBlock;
  report: Pick<Report, 'tables' | 'cells'>;
  /** The page of the transcript that numbers link to; null for a table that stands elsewhere. */
  source: string | null;
  notes: ReadonlyMap<string, readonly NoteMark[]>;
}

const longestCorner = 6;
const mostNarrowColumns = 5;

/** One grid of an official table with the numbers of a report, the same on its page and where a file is looked at before. */
export function blockTableHtml(filled: FilledBlock): string {
  const { table, block } = filled;
  const columns = leafColumns(block.columns);
  const caption = block.caption === null ? table.title : `${table.title}：${block.caption}`;
  const width = columns.length > mostNarrowColumns ? 'wide' : 'narrow';
  const bodies = tableBodies(block.rows, filled.report.tables[table.id]).map((body) =>
    tableBodyHtml({ ...filled, table: table.id, body, columns }),
  );
  return [
    `<section class="scroll" aria-label="${escapeHtml(caption)}" tabindex="0"><table class="song ${width}">`,
    `<caption${block.caption === null ? ' class="aloud"' : ''}>${escapeHtml(block.caption ?? table.title)}</caption>`,
    `${headHtml(filled)}${bodies.join('')}</table></section>${remarkHtml(block)}`,
  ].join('');
}

/** Forms never change: the head of a grid is the same on every page. */
const heads = new WeakMap<FormBlock, string>();

function headHtml({ table, block }: FilledBlock): string {
  const html = heads.get(block) ?? makeHead(table, block);
  heads.set(block, html);
  return html;
}

function makeHead(table: FormTable, block: FormBlock): string {
  const lines = headerRows(block.columns);
  const corner = block.corner !== null && !isRemark(block.corner) ? block.corner : t('table.row');
  const label = `<th scope="col" class="label" rowspan="${lines.length}">${escapeHtml(corner)}</th>`;
  const rows = lines.map((cells, line) => {
    const heads = cells.map((cell) => headCellHtml(cell, table));
    return `<tr>${line === 0 ? label : ''}${heads.join('')}</tr>`;
  });
  return `<thead>${rows.join('')}</thead>`;
}

function headCellHtml(cell: HeaderCell, table: FormTable): string {
  const { id, label, unit, colspan, rowspan, isGroup } = cell;
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  const hasUnit = unit !== null && table.unit === null && !label.includes('单位');
  const unitHtml = hasUnit ? `<span class="unit">（${escapeHtml(unit)}）</span>` : '';
  const name = explainedHtml(label, `${table.id}/${id}`);
  return `<th scope="${isGroup ? 'colgroup' : 'col'}"${spans}>${name}${unitHtml}</th>`;
}

/** The remark in the corner explains the whole table, so it is read once below and not squeezed into a cell. */
function remarkHtml({ corner }: FormBlock): string {
  return corner !== null && isRemark(corner) ? `<p class="song remark faint">${escapeHtml(corner)}</p>` : '';
}

function isRemark(corner: string): boolean {
  return corner.length > longestCorner;
}
