/**
 * JSON with one entry a line: the outer two levels are broken, what is inside stands on one line. Readable, small, and a
 * change of one cell is a change of one line. Same value, same text.
 */
export function jsonText(value: unknown): string {
  return `${broken(value, 0)}\n`;
}

const brokenLevels = 2;

function broken(value: unknown, depth: number): string {
  if (depth >= brokenLevels || value === null || typeof value !== 'object') return JSON.stringify(value);
  const indent = '  '.repeat(depth + 1);
  const entries = Array.isArray(value)
    ? value.map((entry) => indent + broken(entry, depth + 1))
    : Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => `${indent}${JSON.stringify(key)}: ${broken(entry, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return entries.length === 0
    ? open + close
    : `${open}\n${entries.join(',\n')}\n${'  '.repeat(depth)}${close}`;
}
