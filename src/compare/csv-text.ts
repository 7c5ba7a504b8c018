/** Lines of fields as a CSV file. With a byte order mark, for spreadsheets. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map(csvLine).join('\r\n')}\r\n`;
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
