import type { FormSection } from '../../model/form.ts';
import { isStandaloneHeading } from '../../model/numbering.ts';
import { type Block, textOf } from '../block.ts';
import { type Candidate, withoutMarkup } from './heading-candidates.ts';

const first = /^(?:一\s*[、.．]|第一(?:部分|章))/;

/**
 * Section one has more names than anyone can list: 一、主要做法及成效, 一、2023年工作回顾. Where no heading is known as its own, the
 * line numbered 一 above all other headings is it; of several the last, since a table of contents stands above the text.
 */
export function withOpening(
  headings: readonly Candidate[],
  blocks: readonly Block[],
  sections: readonly FormSection[],
): readonly Candidate[] {
  const section = sections.findIndex(({ id }) => id === 'overview');
  const above = headings[0]?.block ?? 0;
  if (headings.some((heading) => heading.section === section)) return headings;
  const block = blocks.slice(0, above).findLastIndex((each) => first.test(headingOf(each)));
  const heading = headingOf(blocks[block]);
  return block < 0 ? headings : [{ block, section, heading, rest: '', score: 0 }, ...headings];
}

/** The text of a line that is a heading by itself; nothing for any other. */
function headingOf(block: Block | undefined): string {
  const text = block?.kind === 'paragraph' ? withoutMarkup(textOf(block)) : '';
  return isStandaloneHeading(text) ? text : '';
}
