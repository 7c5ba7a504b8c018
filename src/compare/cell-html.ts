import { compareWords as words } from '../text/compare.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { ComparedCell } from './compared-report.ts';

/** How a cell of a report looks beside others: six states, and a seventh where the form has no such cell. */
export interface CellLook {
  text: string;
  kind: ComparedCell['state'] | 'notOnForm';
  /** Said on demand; null where the number speaks for itself. */
  note: string | null;
}

export function lookOf(cell: ComparedCell | null): CellLook {
  if (cell === null) return { text: words.notOnForm, kind: 'notOnForm', note: words.state.notOnForm };
  const { state } = cell;
  return { text: textOf(cell), kind: state, note: state === 'read' ? null : words.state[state] };
}

/** A table cell that leads to its place in the report. What is not on the report's form leads nowhere. */
export function cellHtml(cell: ComparedCell | null, link: string): string {
  const { text, kind, note } = lookOf(cell);
  const title = note === null ? '' : ` title="${escapeHtml(note)}"`;
  const zero = cell?.value === 0 ? ' zero' : '';
  const content = `<span class="cell ${kind}${zero}"${title}>${escapeHtml(text)}</span>`;
  return cell === null ? `<td>${content}</td>` : `<td><a href="${escapeHtml(link)}">${content}</a></td>`;
}

function textOf({ state, value, raw, unit }: ComparedCell): string {
  switch (state) {
    case 'read':
    case 'inferred':
      return value === null
        ? (raw ?? '')
        : `${value.toLocaleString('zh-CN', { maximumFractionDigits: 8 })}${amountUnit(unit)}`;
    case 'blank':
      return words.blank;
    case 'absent':
      return words.absent;
    case 'na':
    case 'unreadable':
      return raw ?? words.blank;
  }
}

/** Units of money decide what a number means; 件 and 项 are plain from the row. */
function amountUnit(unit: string | null): string {
  return unit?.endsWith('元') ? ` ${unit}` : '';
}
