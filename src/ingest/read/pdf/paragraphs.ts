import { numberingOf } from '../../../model/numbering.ts';
import type { LineItem } from './page-items.ts';
import { textOf } from './text-line.ts';

/** The block of text that most lines fill. */
export interface Measure {
  left: number;
  right: number;
}

export interface JoinedParagraph {
  text: string;
  page: number;
}

/** Distances in parts of the type size. */
const indent = 1.2;
const raggedEnd = 2.2;
const wideLeading = 1.5;

/** Where the text begins and ends on most lines. */
export function measureOf(lines: readonly LineItem[]): Measure {
  const long = lines.filter(({ line }) => line.glyphs.length >= 15);
  const counted = long.length > 0 ? long : lines;
  return {
    left: mostCommon(counted.map(({ line }) => line.box.left)),
    right: mostCommon(counted.map(({ line }) => line.box.right)),
  };
}

/** The place that most values are near. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const place = Math.round(value / 6);
    for (const near of [place - 1, place, place + 1]) counts.set(near, (counts.get(near) ?? 0) + 1);
  }
  const [best = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best[0] * 6;
}

/** Lines that follow one another to paragraphs. */
export function paragraphsOf(lines: readonly LineItem[], measure: Measure): JoinedParagraph[] {
  const leading = mostCommonLeading(lines);
  const paragraphs: JoinedParagraph[] = [];
  for (const [index, item] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const text = textOf(item.line.glyphs);
    if (before && last && goesOn(before, item, measure, leading))
      last.text += `${glue(last.text, text)}${text}`;
    else paragraphs.push({ text, page: item.page });
  }
  return paragraphs;
}

/** True where the first line is filled to the margin and the second begins at the margin, at the usual distance. */
function goesOn(before: LineItem, after: LineItem, measure: Measure, leading: number): boolean {
  const [a, b] = [before.line, after.line];
  const isFilled = measure.right - a.box.right < raggedEnd * a.size;
  const isIndented = b.box.left - measure.left > indent * b.size;
  const sameIndent = Math.abs(a.box.left - b.box.left) < indent * b.size;
  const isSameType = Math.abs(a.size - b.size) < 0.15 * Math.max(a.size, b.size);
  const isNear = before.page !== after.page || b.box.top - a.box.top < wideLeading * leading;
  if (!isFilled || !isSameType || !isNear) return false;
  if (!isIndented) return true;
  // A block that is indented as a whole: it goes on where the sentence does.
  return (
    sameIndent && !/[。！？；：:;!?]$/.test(textOf(a.glyphs)) && numberingOf(textOf(b.glyphs)).level === 0
  );
}

/** The distance between lines of one paragraph. */
function mostCommonLeading(lines: readonly LineItem[]): number {
  const distances = lines.flatMap(({ line, page }, index) => {
    const before = lines[index - 1];
    return before && before.page === page ? [line.box.top - before.line.box.top] : [];
  });
  const sorted = distances.filter((distance) => distance > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)] ?? Number.POSITIVE_INFINITY;
}

function glue(before: string, after: string): string {
  return /[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}
