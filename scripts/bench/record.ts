export type Row = Record<string, string | number>;

/** One part of the measurements, as it is printed and recorded. */
export interface Part {
  title: string;
  rows: readonly Row[];
}

/**
 * A page of Markdown with a part of the measurements put in the place of the same part of an earlier run: between the
 * lines that name it. Throws where the page has no such place, so that no measurement is lost unseen.
 */
export function recorded(page: string, { title, rows }: Part, circumstances: string): string {
  const [start, end] = [`<!-- ${title} -->`, `<!-- /${title} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`没有放“${title}”的地方：要有“${start}”和“${end}”两行。`);
  const text = [start, '', circumstances, '', ...table(rows), ''].join('\n');
  return page.slice(0, from) + text + page.slice(to);
}

function table(rows: readonly Row[]): string[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const lines = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  return [line(columns), line(columns.map(() => '---')), ...lines];
}
