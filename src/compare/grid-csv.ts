import { compareWords as words } from '../text/compare.ts';
import { csvText } from './csv-text.ts';
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
  return csvText([[grid.corner || words.row, ...heads], ...lines]);
}

/** A number with its unit keeps both, as the report prints them. */
function valueText(value: number | null, text: string, detail: string | null): string {
  if (value === null) return detail === null ? text : `${text}（${detail}）`;
  return text.includes('元') ? text.replace('−', '-') : String(value);
}
