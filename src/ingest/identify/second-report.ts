import { type Block, firstLineOf } from '../block.ts';
import type { Part } from '../part.ts';
import { yearIn } from '../year-in-title.ts';
import { isTitle, lineOf } from './title.ts';

/** Another report in the same file: a page with those of two years, of all townships. */
export interface SecondReport {
  title: string;
  line: number;
}

/** A report has so many parts with something in them; a table of contents has headings and nothing below them. */
const fewestParts = 3;
const longestTitle = 100;
/** Below a report stand links to others; no file has more titles of whole reports. */
const mostTitles = 20;

/**
 * Where a second report begins: at a title with a year that is not that of the report, with the parts of a report above it and
 * below it. Null where there is none.
 */
export function secondReport(
  blocks: readonly Block[],
  partsOf: (blocks: readonly Block[]) => readonly Part[],
): SecondReport | null {
  const titles = blocks.flatMap((block, at) => {
    const isShort = block.kind === 'paragraph' && (block.lines[0]?.text.length ?? 0) <= longestTitle;
    const text = isShort ? lineOf(block) : '';
    return isTitle(text) && yearIn(text) !== null ? [{ at, text, line: firstLineOf(block) }] : [];
  });
  const [first, ...others] = titles.slice(0, mostTitles);
  const another = others.filter(({ text }) => withoutSpace(text) !== withoutSpace(first?.text ?? ''));
  const second = another.find(
    ({ at }) => isWhole(partsOf(blocks.slice(0, at))) && isWhole(partsOf(blocks.slice(at))),
  );
  return second === undefined ? null : { title: second.text, line: second.line };
}

/** Whether so many parts are filled that it is a report, and no table of contents. */
function isWhole(parts: readonly Part[]): boolean {
  return parts.filter(({ id, blocks }) => id !== 'preamble' && blocks.length > 0).length >= fewestParts;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
