import { childOf, type XmlElement } from '../xml.ts';
import type { NumberFormat } from './formats.ts';
import { stringOf } from './strings.ts';

/** Spreadsheets keep fifteen digits; what comes after them is an accident of arithmetic, as in 0.30000000000000004. */
const keptDigits = 15;
/** Days from the first day of a spreadsheet to 1 January 1970: from the end of 1899, or of 1903. */
const daysBefore1970 = { usual: 25569, from1904: 24107 };
const dayInMilliseconds = 86_400_000;

/** What the cells of a workbook show. */
export class CellValues {
  readonly #strings: readonly string[];
  readonly #formats: readonly NumberFormat[];
  readonly #daysBefore1970: number;

  constructor(strings: readonly string[], formats: readonly NumberFormat[], isFrom1904: boolean) {
    this.#strings = strings;
    this.#formats = formats;
    this.#daysBefore1970 = isFrom1904 ? daysBefore1970.from1904 : daysBefore1970.usual;
  }

  textOf(cell: XmlElement): string {
    const type = cell.attributes.get('t') ?? 'n';
    if (type === 'inlineStr') return stringOf(childOf(cell, 'is') ?? cell);
    const stored = childOf(cell, 'v');
    const value =
      stored === undefined ? '' : stored.children.filter((child) => typeof child === 'string').join('');
    if (type === 's') return this.#strings[Number(value)] ?? '';
    const number = Number(value);
    if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value;
    return this.#shown(number, this.#formats[Number(cell.attributes.get('s') ?? 0)]);
  }

  #shown(number: number, format: NumberFormat | undefined): string {
    if (format?.kind === 'date') return this.#dateOf(number);
    if (format?.kind === 'percent') return `${(number * 100).toFixed(format.decimals)}%`;
    const exact = String(Number(number.toPrecision(keptDigits)));
    const shown = format?.kind === 'fixed' ? number.toFixed(Math.min(format.decimals, keptDigits)) : exact;
    // 26.5512 that is shown as 26.55 was rounded by the sheet; the number that was entered is kept.
    return Number(shown) === Number(exact) ? shown : exact;
  }

  #dateOf(days: number): string {
    const date = new Date((Math.floor(days) - this.#daysBefore1970) * dayInMilliseconds);
    if (Number.isNaN(date.getTime())) return String(days);
    return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  }
}
