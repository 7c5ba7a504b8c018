export type CsvValue = string | number | null;

/** CSV for spreadsheets in Chinese locales: a byte order mark first, CRLF (RFC 4180). */
export function csvHead(fields: readonly string[]): string {
  return `\ufeff${fields.join(',')}\r\n`;
}

/** Lines of CSV. Numbers stay numbers; text that a spreadsheet would run as a formula is disarmed. */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  let lines = '';
  for (const row of rows) lines += `${csvFields(row)}\r\n`;
  return lines;
}

/** Fields of a line that stand beside each other. */
export function csvFields(values: readonly CsvValue[]): string {
  return values.map(fieldOf).join(',');
}

function fieldOf(value: CsvValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? quoted(disarmed(value)) : String(value);
}

// Spaces at the ends would be lost on some readers.
const needsQuotes = /[",\r\n\ufeff]|^ | $/;

function quoted(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const number = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;
const formula = /^[\s\u00a0\u3000\ufeff\u200b]*[=+\-@＝＋－＠|\t\r]/;
const formulaSign = /[=+\-@＝＋－＠|\t\r]/;

/** An apostrophe of the text itself is told from one put there by the next one being put there too. */
const formulaAfterApostrophes = new RegExp(`^'*${formula.source.slice(1)}`);
const lineBreak = /(\r\n|\n|\r)/;

/**
 * Puts an apostrophe before text that begins as a formula, on any of its lines, also after odd spaces and in full width.
 * `+131` and `-9` are numbers as the report prints them and stay as they are.
 */
function disarmed(text: string): string {
  if (!formulaSign.test(text) || number.test(text)) return text;
  return byLine(text, (line) => (formulaAfterApostrophes.test(line) ? `'${line}` : line));
}

/** A field as it was before it was disarmed, for formats in which nothing is run: `'-` → `-`. */
export function undisarmed(field: string): string {
  if (!field.includes("'")) return field;
  return byLine(field, (line) =>
    line.startsWith("'") && formulaAfterApostrophes.test(line) ? line.slice(1) : line,
  );
}

function byLine(text: string, change: (line: string) => string): string {
  return text
    .split(lineBreak)
    .map((line) => (/^[\r\n]+$/.test(line) ? line : change(line)))
    .join('');
}
