/**
 * JSON with one entry a line: the outer two levels are broken, what is inside stands on one line. Readable, small, and a
 * change of one cell is a change of one line. Same value, same text.
 */
export function jsonText(value: unknown): string {
  return `${broken(value, 0)}\n`;
}

const brokenLevels = 2;

/** Put together piece by piece: most of what is written of a report are its many small cells. */
function broken(value: unknown, depth: number): string {
  if (depth >= brokenLevels || value === null || typeof value !== 'object') return JSON.stringify(value);
  return Array.isArray(value) ? brokenArray(value, depth) : brokenObject(value, depth);
}

function brokenArray(value: readonly unknown[], depth: number): string {
  let lines = '';
  for (const entry of value) lines += `${startOf(lines, depth)}${broken(entry, depth + 1)}`;
  return lines === '' ? '[]' : `[${lines}\n${'  '.repeat(depth)}]`;
}

function brokenObject(value: object, depth: number): string {
  let lines = '';
  for (const [key, entry] of Object.entries(value))
    if (entry !== undefined)
      lines += `${startOf(lines, depth)}${JSON.stringify(key)}: ${broken(entry, depth + 1)}`;
  return lines === '' ? '{}' : `{${lines}\n${'  '.repeat(depth)}}`;
}

function startOf(lines: string, depth: number): string {
  return `${lines === '' ? '' : ','}\n${'  '.repeat(depth + 1)}`;
}
