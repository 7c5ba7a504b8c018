import { compareWords as words } from '../text/compare.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { ComparedLine } from './align.ts';
import type { ComparedCell } from './compared-report.ts';

/** How a cell of a report looks beside others: six states, and a seventh where the form has no such cell. */
export interface CellLook {
  text: string;
  kind: ComparedCell['state'] | 'notOnForm';
  /** Said on demand; null where the number speaks for itself. */
  note: string | null;
}

export function lookOf(cell: ComparedCell | null, kind: ComparedLine['kind']): CellLook {
  if (cell === null) return { text: words.notOnForm, kind: 'notOnForm', note: words.state.notOnForm };
  const { state } = cell;
  return { text: textOf(cell, kind), kind: state, note: state === 'read' ? null : words.state[state] };
}

/** A table cell that leads to its place in the report. What is not on the report's form leads nowhere. */
export function cellHtml(cell: ComparedCell | null, column: ComparedLine['kind'], link: string): string {
  const { text, kind, note } = lookOf(cell, column);
  const title = note === null ? '' : ` title="${escapeHtml(note)}"`;
  const zero = cell?.value === 0 ? ' zero' : '';
  const content = `<span class="cell ${kind}${zero}"${title}>${escapeHtml(text)}</span>`;
  return cell === null ? `<td>${content}</td>` : `<td><a href="${escapeHtml(link)}">${content}</a></td>`;
}

/** Digits are those that the report prints: nothing is grouped or converted. */
function textOf({ state, value, raw, unit }: ComparedCell, kind: ComparedLine['kind']): string {
  if (value !== null) {
    const sign = kind === 'change' && value > 0 ? '+' : '';
    return `${sign}${String(value).replace('-', '−')}${amountUnit(unit)}`;
  }
  if (state === 'absent') return words.absent;
  return state === 'na' || state === 'unreadable' ? (raw ?? words.blank) : words.blank;
}

/** Units of money decide what a number means; 件 and 项 are plain from the row. */
function amountUnit(unit: string | null): string {
  return unit?.endsWith('元') ? ` ${unit}` : '';
}
