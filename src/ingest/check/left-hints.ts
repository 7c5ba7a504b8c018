import { hintEnd } from '../../model/blank-hint.ts';
import type { Notebook } from '../notebook.ts';

/** Says where hints of a blank form stand in a report: they would be published as the words of the government. */
export function tellLeftHints(lines: readonly string[], notebook: Notebook): void {
  for (const [index, line] of lines.entries())
    if (line.includes(hintEnd))
      notebook.tell('outline/hint-left', { hint: line.trim() }, { line: index + 1 });
}
