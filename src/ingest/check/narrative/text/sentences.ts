import type { Report, Section, SectionId } from '../../../../model/report.ts';

/** A sentence as printed, with the place where it begins. */
export interface PrintedSentence {
  section: SectionId;
  text: string;
  line: number;
  /** Whether it begins its paragraph. */
  isFirst: boolean;
}

/** No sentence that a person wrote is longer. What is longer is cut, and not looked at. */
export const longestSentence = 1200;

/** The sentences of a report, part by part. `lines` is the transcript that the places point into. */
export function sentencesOf(report: Pick<Report, 'sections'>, lines: readonly string[]): PrintedSentence[] {
  return report.sections.flatMap((section) => sentencesOfSection(section, lines));
}

function sentencesOfSection(section: Section, lines: readonly string[]): PrintedSentence[] {
  return section.markdown.split('\n\n').flatMap((paragraph, index) => {
    const text = plainText(paragraph);
    const [from, to] = section.paragraphs[index] ?? section.lines;
    const starts = lineStarts(text, lines, from, to);
    return cuts(text).map(([start, end], at) => ({
      section: section.id,
      text: text.slice(start, end).trim(),
      line: starts.findLast((place) => place.at <= start)?.line ?? from,
      isFirst: at === 0,
    }));
  });
}

/** Without the marks of headings and of bold text. */
function plainText(markdown: string): string {
  return markdown.replace(/^#{1,6}\s+/, '').replaceAll('**', '');
}

/** Where in a paragraph, that a page break may have cut, each of its transcript lines begins. */
function lineStarts(text: string, lines: readonly string[], from: number, to: number) {
  const starts = [{ at: 0, line: from }];
  for (let line = from + 1; line <= to; line += 1) {
    const begin = plainText((lines[line - 1] ?? '').trim()).slice(0, 12);
    const at = begin === '' ? -1 : text.indexOf(begin, starts.at(-1)?.at);
    if (at >= 0) starts.push({ at, line });
  }
  return starts;
}

const openers = '（(《“「『【';
const closers = '）)》”」』】';

/** Sentences end at 。！？ outside brackets and quotes; one that is never closed ends nothing. */
function cuts(text: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[（(《“「『【）)》”」』】。！？\n]/g)) {
    if (index - start > longestSentence) [start, depth] = [index, 0];
    if (openers.includes(mark)) depth += 1;
    else if (closers.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 || index - start > 200) {
      found.push([start, index + 1]);
      [start, depth] = [index + 1, 0];
    }
  }
  if (start < text.length && text.length - start <= longestSentence) found.push([start, text.length]);
  return found.filter(([from, to]) => text.slice(from, to).trim() !== '');
}
