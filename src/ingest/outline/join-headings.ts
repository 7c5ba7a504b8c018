import type { FormSection } from '../../model/form.ts';
import { normaliseLabel } from '../../model/label.ts';
import { numberingOf } from '../../model/numbering.ts';
import type { Block, Piece } from '../block.ts';
import { titlesOf } from './section-titles.ts';

const longestHalf = 40;

/** `四、政府信息公开行政复议、行政诉 / 讼情况`: a heading that the end of a line has cut is one line again. */
export function joinHeadings(blocks: readonly Block[], sections: readonly FormSection[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const whole = wholeHeading(joined.at(-1), block, sections);
    if (whole) joined[joined.length - 1] = { kind: 'paragraph', lines: [whole] };
    else joined.push(block);
  }
  return joined;
}

function wholeHeading(
  above: Block | undefined,
  below: Block,
  sections: readonly FormSection[],
): Piece | null {
  const [first, second] = [onlyLine(above), onlyLine(below)];
  if (!first || !second || numberingOf(first.text).level !== 1) return null;
  const isTitle = (text: string) => sections.some((section) => titlesOf(section).has(normaliseLabel(text)));
  const whole = first.text + second.text;
  return isTitle(whole) && !isTitle(first.text) && !isTitle(second.text) ? { ...first, text: whole } : null;
}

function onlyLine(block: Block | undefined): Piece | null {
  const [line, ...others] = block?.kind === 'paragraph' ? block.lines : [];
  return line && others.length === 0 && line.text.length <= longestHalf ? line : null;
}
