import { t } from '../../text/index.ts';
import { linesText } from '../../text/numbers.ts';
import type { NarrativeBlock } from './narrative.ts';

/** Blocks of a report's text as HTML. A page has dozens, and as a component each costs several times as much. */
export function blocksHtml(blocks: readonly NarrativeBlock[], source: string): string {
  return blocks.map((block) => blockHtml(block, source)).join('');
}

function blockHtml({ id, kind, lines, html }: NarrativeBlock, source: string): string {
  return `<div id="${id}" class="block ${kind}">${html}${mendedHtml(lines, source)}</div>`;
}

/** A paragraph that a page break cut in two leads to where that was. */
function mendedHtml(lines: NarrativeBlock['lines'], source: string): string {
  if (lines === null || lines[1] <= lines[0]) return '';
  const words = t('text.mended', { lines: linesText(lines) });
  return `<a class="mended no-print" href="${source}#L${lines[0]}" title="${words}"><span aria-hidden="true">⁀</span><span class="aloud">${words}</span></a>`;
}
