import type { FormSection } from '../../model/form.ts';
import { numberingOf } from '../../model/numbering.ts';
import { type Block, firstLineOf } from '../block.ts';
import type { Part } from '../part.ts';
import { type Candidate, headingCandidates, innerLevelScores, levelScores } from './heading-candidates.ts';
import { bestInOrder, withOthers, withoutContents } from './headings-in-order.ts';
import { withOpening } from './opening-heading.ts';

/**
 * Finds the headings of the six sections among the paragraphs, on their words and not on their ordinals (which reports
 * misnumber), in the official order; everything before the first is the preamble.
 */
export function outline(blocks: readonly Block[], sections: readonly FormSection[]): Part[] {
  const usual = headingsAmong(blocks, sections, levelScores);
  const known = isOfInnerLevel(usual) ? headingsAmong(blocks, sections, innerLevelScores) : usual;
  const headings = withOpening(known, blocks, sections);
  const first = headings[0]?.block ?? blocks.length;
  const preamble: Part = { id: 'preamble', heading: null, line: 1, blocks: blocks.slice(0, first) };
  const parts = headings.map((heading, index): Part => {
    const end = headings[index + 1]?.block ?? blocks.length;
    const block = blocks[heading.block];
    const id = sections[heading.section]?.id ?? 'overview';
    return {
      id,
      heading: heading.heading,
      line: block ? firstLineOf(block) : 1,
      blocks: [...restOf(block, heading), ...blocks.slice(heading.block + 1, end)],
    };
  });
  return preamble.blocks.length > 0 ? [preamble, ...parts] : parts;
}

/** Over a table （二） is a heading too: where nothing but such is found, the parts are numbered so. */
function isOfInnerLevel(headings: readonly Candidate[]): boolean {
  return headings.every(({ heading }) => numberingOf(heading).level === 2);
}

function headingsAmong(
  blocks: readonly Block[],
  sections: readonly FormSection[],
  scores: readonly number[],
): Candidate[] {
  const candidates = withoutContents(headingCandidates(blocks, sections, scores));
  return withOthers(bestInOrder(candidates, sections.length), candidates);
}

/** What stands on the heading's own line after it, and the lines joined to it. */
function restOf(block: Block | undefined, heading: Candidate): Block[] {
  if (block?.kind !== 'paragraph') return [];
  const [line, ...others] = block.lines;
  if (line === undefined || (heading.rest === '' && others.length === 0)) return [];
  const column = line.place.column + line.text.length - heading.rest.length;
  const pieces =
    heading.rest === '' ? others : [{ text: heading.rest, place: { ...line.place, column } }, ...others];
  return [{ kind: 'paragraph', lines: pieces }];
}
