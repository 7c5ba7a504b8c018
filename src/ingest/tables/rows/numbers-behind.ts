import type { Token } from '../words/tokens.ts';

/** An amount as people say it, which is no number of a form: `约0.5`, `.5`, `5千元`, `30余件`. */
const spoken =
  /^[约近超逾共]?\s?\.?\d[\d.,]*\s?[十百千万亿]*[余多]?(?:元|件|项|个|条|次)?(?:左右|以上|以下)?$/;
/** Empty lines between cells count. */
const mostLinesBelow = 2;

/**
 * `重复申请 0/0/0/0/0/0/0`, `行政事业性收费 约0.5`: what stands behind a name in one piece, or below it. Its cells are not blank,
 * though nobody can tell what they hold.
 */
export function numbersBehind(names: readonly Token[], at: number): Token | null {
  const [name, next] = [names[at], names[at + 1]];
  if (name === undefined || next === undefined) return null;
  const linesBelow = next.place.line - name.place.line;
  if (linesBelow <= mostLinesBelow && spoken.test(next.text)) return next;
  return linesBelow === 0 && /^\d[\d\s/、，,；;]*\d$/.test(next.text) ? next : null;
}
