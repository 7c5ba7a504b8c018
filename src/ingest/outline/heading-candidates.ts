import type { FormSection } from '../../model/form.ts';
import { normaliseLabel } from '../../model/label.ts';
import { numberingOf } from '../../model/numbering.ts';
import { tableIds } from '../../model/report.ts';
import { type Block, type Paragraph, textOf } from '../block.ts';
import { titlesOf } from './section-titles.ts';

/** A line that may be the heading of a section. */
export interface Candidate {
  block: number;
  section: number;
  heading: string;
  /** Text that stands on the same line after the heading. */
  rest: string;
  score: number;
}

const enough = 5;
const longestHeading = 80;
const shortestName = 2;
const longestName = 40;

/** The lines that may be headings of sections; `scores` says what each level of numbering counts for. */
export function headingCandidates(
  blocks: readonly Block[],
  sections: readonly FormSection[],
  scores: readonly number[],
): Candidate[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? candidatesOf(block, index, sections, blocks[index + 1], scores) : [],
  );
}

/** `## **一、总体情况**` and the like are the same heading. */
export function withoutMarkup(text: string): string {
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

/** `一 总体情况`, `壹、总体情况`, `Ⅰ、总体情况`, `①总体情况`, `【一、总体情况】` with the number that documents usually have. */
function withUsualNumber(heading: string): string {
  return heading
    .replace(/^[“"【「[]\s*(?=[一二三四五六七])/, '')
    .replace(
      /^[壹贰叁肆伍陆柒](?=[、.．])/,
      (number) => '一二三四五六七'['壹贰叁肆伍陆柒'.indexOf(number)] ?? '',
    )
    .replace(/^[ⅠⅡⅢⅣⅤⅥⅦ](?=[、.．\s])/, (number) => '一二三四五六七'['ⅠⅡⅢⅣⅤⅥⅦ'.indexOf(number)] ?? '')
    .replace(/^([①②③④⑤⑥⑦])\s*/, (number) => `${number.normalize('NFKC').trim()}、`)
    .replace(/^([一二三四五六七])\s+(?=\p{Script=Han})/u, '$1、');
}

/** Looked for first: most texts have none. */
const markup = /^[#\s>*•·-]|\*\*|__/;

function candidatesOf(
  paragraph: Paragraph,
  block: number,
  sections: readonly FormSection[],
  below: Block | undefined,
  scores: readonly number[],
): Candidate[] {
  const printed = paragraph.lines[0]?.text ?? textOf(paragraph);
  const text = markup.test(printed) ? withoutMarkup(printed) : printed.trim();
  const whole = { heading: text, rest: '' };
  const cut = /^(.{4,40}?)[。：:\s](.+)$/s.exec(text);
  const options = cut ? [whole, { heading: cut[1] ?? '', rest: cut[2] ?? '' }] : [whole];
  return options.flatMap((option) => {
    if (option.heading.length > longestHeading) return [];
    const numbered = withUsualNumber(option.heading);
    const name = normaliseLabel(numbered);
    if (name.length < shortestName || name.length > longestName) return [];
    const { level } = numberingOf(numbered);
    const own = scores[level] ?? 0;
    return sections.flatMap((section, index) => {
      const isOfTable = option.rest === '' && tableIds.some((id) => id === section.id);
      const bonus = own < 0 && isOfTable && isTablePart(below) ? 0 : own;
      const score = scoreOf(option.heading, name, section, bonus, level === 1) - (option.rest === '' ? 0 : 2);
      return score >= enough ? [{ ...option, block, section: index, score }] : [];
    });
  });
}

// （一） over a table is a heading all the same. 一、 is what a section has; （一） is a part of one; none, or 1、, happens (formats 1.1).
export const levelScores = [1, 4, -6, 0, -6];
/** Some reports number all their parts （一）, （二）: looked at where nothing else is a heading. */
export const innerLevelScores = [1, 4, 4, 0, -6];

function scoreOf(
  heading: string,
  name: string,
  section: FormSection,
  bonus: number,
  isOutermost: boolean,
): number {
  if (titlesOf(section).has(name)) return 10 + bonus;
  const hasWords = section.words.some((words) => containsInOrder(name, words));
  // Likely words alone are not enough: a line of the text may have them. Only 一、 makes them a heading.
  return hasWords && !/[，,；;。]/.test(heading) ? 4 + Math.min(bonus, isOutermost ? 4 : 0) : 0;
}

function containsInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}
