/** `+---+---+`, `├──┼──┤`: a border of a table that is drawn with signs. */
const border = /^\s*[+┌├└╔╠╚][-=─━═+┬┼┴╦╬╩]{2,}[+┐┤┘╗╣╝]\s*$/;
const row = /^\s*[|│┃║]/;
/** Borders around the headings and the whole of a table do not part its rows. */
const fewestGroups = 3;

/**
 * Rows of drawn tables whose cells go on over several lines: how many lines, by the index of the first. Between two borders is
 * one row, `| 2 | 其他 |` over `| 0 |      |`, unless every line is whole by itself.
 */
export function drawnRows(lines: readonly string[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const groups of drawnTables(lines)) {
    if (groups.length < fewestGroups) continue;
    for (const { start, end } of groups)
      if (end - start > 1 && !areRows(lines.slice(start, end))) rows.set(start, end - start);
  }
  return rows;
}

interface Group {
  start: number;
  end: number;
}

/** Of each table, the lines between one border and the next. */
function drawnTables(lines: readonly string[]): Group[][] {
  const tables: Group[][] = [];
  let last: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (border.test(line)) {
      if (last === null) tables.push([]);
      else if (index > last + 1) tables.at(-1)?.push({ start: last + 1, end: index });
      last = index;
    } else if (!row.test(line)) last = null;
  }
  return tables;
}

/** Lines that begin with a name and fill the same cells are rows of their own. */
function areRows(lines: readonly string[]): boolean {
  const filled = lines.map((line) =>
    line
      .split(/[|│┃║]/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const shapes = new Set(filled.map((cells) => cells.map((cell) => (cell === '' ? 0 : 1)).join('')));
  return shapes.size === 1 && filled.every(([first = '']) => /[^\d\s]/.test(first));
}
