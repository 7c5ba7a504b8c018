import type { FormSection } from '../../model/form.ts';
import { normaliseLabel } from '../../model/label.ts';
import { numberingOf } from '../../model/numbering.ts';
import { tableIds } from '../../model/report.ts';
import { type Block, firstLineOf, type Paragraph, textOf } from '../block.ts';
import type { Part } from '../part.ts';
import { titlesOf } from './section-titles.ts';

interface Candidate {
  block: number;
  section: number;
  heading: string;
  /** Text that stands on the same line after the heading. */
  rest: string;
  score: number;
}

const enough = 5;
const longestHeading = 80;

/**
 * Finds the headings of the six sections among the paragraphs, on their words and not on their ordinals (which reports
 * misnumber), in the official order; everything before the first is the preamble.
 */
export function outline(blocks: readonly Block[], sections: readonly FormSection[]): Part[] {
  const candidates = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? candidatesOf(block, index, sections, isTablePart(blocks[index + 1])) : [],
  );
  const headings = bestInOrder(candidates, sections.length);
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

/** `## **一、总体情况**` and the like are the same heading. */
function withoutMarkup(text: string): string {
  return text
    .replace(/^[#\s>]+/, '')
    .replace(/^[-*•·]\s+/, '')
    .replace(/\*\*|__/g, '')
    .trim();
}

/** True for a grid, or for a line short enough to be a cell. */
function isTablePart(block: Block | undefined): boolean {
  return block?.kind === 'grid' || (block?.kind === 'paragraph' && /^[^。；;]{1,20}$/.test(textOf(block)));
}

function candidatesOf(
  paragraph: Paragraph,
  block: number,
  sections: readonly FormSection[],
  isOverTable: boolean,
): Candidate[] {
  const text = withoutMarkup(paragraph.lines[0]?.text ?? textOf(paragraph));
  const whole = { heading: text, rest: '' };
  const cut = /^(.{4,40}?)[。：:\s](.+)$/s.exec(text);
  const options = cut ? [whole, { heading: cut[1] ?? '', rest: cut[2] ?? '' }] : [whole];
  return options.flatMap((option) => {
    if (option.heading.length > longestHeading) return [];
    const name = normaliseLabel(option.heading);
    return sections.flatMap((section, index) => {
      const isTableHeading = isOverTable && option.rest === '' && tableIds.some((id) => id === section.id);
      const score = scoreOf(option.heading, name, section, isTableHeading) - (option.rest === '' ? 0 : 2);
      return score >= enough ? [{ ...option, block, section: index, score }] : [];
    });
  });
}

// （一） over a table is a heading all the same. 一、 is what a section has; （一） is a part of one; none, or 1、, happens (formats 1.1).
const levelScores = [1, 4, -6, 0, -6];

function scoreOf(heading: string, name: string, section: FormSection, isTableHeading: boolean): number {
  if (name.length < 2 || name.length > 40) return 0;
  const level = isTableHeading
    ? Math.max(0, levelScores[numberingOf(heading).level] ?? 0)
    : (levelScores[numberingOf(heading).level] ?? 0);
  if (titlesOf(section).has(name)) return 10 + level;
  const hasWords = section.words.some((words) => containsInOrder(name, words));
  // Likely words alone are not enough: a line of the text may have them. Only 一、 makes them a heading.
  return hasWords && !/[，,；;。]/.test(heading)
    ? 4 + Math.min(level, numberingOf(heading).level === 1 ? 4 : 0)
    : 0;
}

function containsInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

/** The best-scoring choice of headings whose sections rise. */
function bestInOrder(candidates: readonly Candidate[], sectionCount: number): Candidate[] {
  const best: { score: number; chain: Candidate[] }[] = Array.from({ length: sectionCount + 1 }, () => ({
    score: 0,
    chain: [],
  }));
  for (const candidate of [...candidates].sort((a, b) => a.block - b.block || b.section - a.section)) {
    const before = best[candidate.section];
    if (before === undefined || before.chain.at(-1)?.block === candidate.block) continue;
    const extended = { score: before.score + candidate.score, chain: [...before.chain, candidate] };
    for (let section = candidate.section + 1; section <= sectionCount; section += 1) {
      if (extended.score > (best[section]?.score ?? 0)) best[section] = extended;
    }
  }
  return best[sectionCount]?.chain ?? [];
}
