import { compareWords as words } from '../text/compare.ts';
import { withheldWords } from '../text/indicators.ts';
import { numberText } from '../text/numbers.ts';
import type { ComparedCell, ComparedReport } from './compared-report.ts';
import { decodeCell } from './encoded-report.ts';
import { type IndicatorValue, indicatorValue, type Rate } from './indicator-value.ts';
import { type Indicator, leastDenominator } from './indicators.ts';
import type { CellItem, Item } from './items.ts';

/** How one number looks beside others: the six states of a cell, and three ways of not being there. */
export interface Figure {
  value: number | null;
  text: string;
  kind: ComparedCell['state'] | 'notOnForm' | 'withheld' | 'noReport';
  /** Numerator and denominator of a rate. */
  detail: string | null;
  /** Said on demand; null where the number speaks for itself. */
  note: string | null;
  /** Where on the report's page it stands; null leads nowhere. */
  anchor: string | null;
}

/** Where a place has no report of the year. */
export const noReport: Figure = {
  value: null,
  text: words.noReport,
  kind: 'noReport',
  detail: null,
  note: words.state.noReport,
  anchor: null,
};

/** What a report says of an item. The report of the year before is asked where an indicator needs it. */
export function figureOf(item: Item, report: ComparedReport, last: ComparedReport | null): Figure {
  if (item.kind === 'indicator')
    return rateFigure(item.indicator, indicatorValue(item.indicator, report, last));
  const cell = decodeCell(report.cells, report.form, item.id);
  return cell === null ? notOnForm : cellFigure(cell, item);
}

const notOnForm: Figure = {
  ...noReport,
  text: words.notOnForm,
  kind: 'notOnForm',
  note: words.state.notOnForm,
};

function cellFigure(cell: ComparedCell, { id, column }: CellItem): Figure {
  const { state, value } = cell;
  const note = state === 'read' ? null : words.state[state];
  return { value, text: textOf(cell, column.kind), kind: state, detail: null, note, anchor: id };
}

/** Digits are those that the report prints: nothing is grouped or converted. */
function textOf({ state, value, raw, unit }: ComparedCell, kind: CellItem['column']['kind']): string {
  if (value !== null) {
    const sign = kind === 'change' && value > 0 ? '+' : '';
    return `${sign}${String(value).replace('-', '−')}${unit === null ? '' : ` ${unit}`}`;
  }
  if (state === 'absent') return words.absent;
  return state === 'na' || state === 'unreadable' ? (raw ?? words.blank) : words.blank;
}

function rateFigure(indicator: Indicator, result: IndicatorValue): Figure {
  const { value, inferred } = result;
  const shared = { value, detail: quotientOf(result), anchor: anchorOf(indicator) };
  if (value === null)
    return { ...shared, text: words.withheld, kind: 'withheld', note: withheldReason(result) };
  const text = percentText(value, indicator.kind);
  if (inferred) return { ...shared, text, kind: 'inferred', note: words.state.inferred };
  return { ...shared, text, kind: 'read', note: null };
}

function quotientOf({ numerator, denominator }: IndicatorValue): string | null {
  return numerator === null || denominator === null
    ? null
    : words.quotient(numberText(numerator), numberText(denominator));
}

/** Why a rate is not shown. */
export function withheldReason({ withheld, denominator }: Rate): string {
  if (withheld === 'few') return withheldWords.few(denominator ?? 0, leastDenominator);
  return withheldWords[withheld ?? 'unknown'];
}

/** The table that the first of an indicator's numbers stands in. */
function anchorOf({ numerator }: Indicator): string | null {
  return numerator[0]?.path.replace(/\.\*.*$/, '') ?? null;
}

/** `0.125` → `12.5%`; a growth shows its sign. */
export function percentText(value: number, kind: Indicator['kind'] = 'share'): string {
  const percent = (value * 100).toFixed(1).replace('-', '−');
  return `${kind === 'growth' && value > 0 ? '+' : ''}${percent}%`;
}
