import type { Notebook } from '../notebook.ts';

/** Twenty times what the longest reports say: what is past this is no report, and would take the other stages long. */
const most = { characters: 1_000_000, lines: 50_000 };

/** Whether a text is too long to be a report; then it is told. */
export function isTooLong(lines: readonly string[], notebook: Notebook): boolean {
  const reason = excessOf(lines);
  if (reason !== null) notebook.tell('read/unsafe', { reason });
  return reason !== null;
}

function excessOf(lines: readonly string[]): string | null {
  if (lines.length > most.lines) return `文字超过 ${most.lines} 行`;
  const characters = lines.reduce((sum, { length }) => sum + length, 0);
  return characters > most.characters ? `文字超过 ${most.characters} 个` : null;
}
