import Papa from 'papaparse';

export type CsvValue = string | number | null;

/** CSV for spreadsheets in Chinese locales: a byte order mark first, CRLF (RFC 4180). */
export function csvHead(fields: readonly string[]): string {
  return `\ufeff${fields.join(',')}\r\n`;
}

/** Lines of CSV. Numbers stay numbers; text that a spreadsheet would run as a formula is disarmed. */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  if (rows.length === 0) return '';
  const safe = rows.map((row) => row.map((value) => (typeof value === 'string' ? disarm(value) : value)));
  return `${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}

const number = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;
const formula = /^[\s\u00a0\u3000\ufeff\u200b]*[=+\-@＝＋－＠|\t\r]/;

/**
 * Puts an apostrophe before text that begins as a formula, on any of its lines, also after odd spaces and in full width.
 * `+131` and `-9` are numbers as the report prints them and stay as they are.
 */
function disarm(text: string): string {
  if (number.test(text)) return text;
  return text
    .split(/(\r\n|\n|\r)/)
    .map((line) => (formula.test(line) && !/^[\r\n]+$/.test(line) ? `'${line}` : line))
    .join('');
}
