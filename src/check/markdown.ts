/**
 * The transcript of a report as Markdown that people can read and the pipeline reads back: paragraphs with a blank line
 * between them, and each run of table rows as one table.
 */
export function markdownOf(transcript: readonly string[]): string {
  const parts: string[] = [];
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
  };
  for (const line of transcript) {
    if (line.includes('\t')) rows.push(line);
    else if (line.trim() !== '') {
      endTable();
      parts.push(line);
    }
  }
  endTable();
  return `${parts.join('\n\n')}\n`;
}

function tableOf(rows: readonly string[]): string {
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim().replaceAll('|', '｜')));
  const width = Math.max(...cells.map((row) => row.length));
  const lines = cells.map((row) => `| ${[...row, ...new Array(width - row.length).fill('')].join(' | ')} |`);
  const rule = `|${' --- |'.repeat(width)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
