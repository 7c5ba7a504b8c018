import { compareWords as words } from '../text/compare.ts';
import type { Grid } from './grid.ts';

/** A table as a CSV file: values as numbers, and why there is none where there is none. With a byte order mark, for spreadsheets. */
export function gridCsv(grid: Grid): string {
  const heads = grid.columns.map(({ title, subtitle }) =>
    subtitle === null ? title : `${title} ${subtitle}`,
  );
  const lines = grid.rows.map(({ title, subtitle, cells }) => [
    subtitle === null ? title : `${title} ${subtitle}`,
    ...cells.map(({ value, text, detail }) => valueText(value, text, detail)),
  ]);
  return `\ufeff${[[grid.corner || words.row, ...heads], ...lines].map(csvLine).join('\r\n')}\r\n`;
}

/** A number with its unit keeps both, as the report prints them. */
function valueText(value: number | null, text: string, detail: string | null): string {
  if (value === null) return detail === null ? text : `${text}（${detail}）`;
  return text.includes('元') ? text.replace('−', '-') : String(value);
}

function csvLine(fields: readonly string[]): string {
  return fields.map(field).join(',');
}

/** What a spreadsheet would take for a formula is set apart; a number is left alone. */
function field(text: string): string {
  const isFormula = /^\s*[=+\-@＝＋－＠\t]/.test(text) && !/^-?\d+(\.\d+)?( ?[\u4e00-\u9fff]+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
