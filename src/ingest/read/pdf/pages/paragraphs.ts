import { numberingOf } from '../../../../model/numbering.ts';
import { piecesOf } from '../ink/pieces.ts';
import { textOf } from '../ink/text-line.ts';
import type { LineItem } from './page-items.ts';

/** The block of text that the lines of prose fill. */
export interface Measure {
  left: number;
  right: number;
  /** From line to line inside a paragraph. */
  leading: number;
}

export interface JoinedParagraph {
  text: string;
  page: number;
}

/** Distances in parts of the type size. */
const indent = 1.2;
const raggedEnd = 2.2;
const wideLeading = 1.5;

/** Shorter lines are headings and ends of paragraphs. */
const longLine = 15;

/** A filled line has at least so many characters, or there is no block of text to speak of. */
const shortestFull = 10;

/** Lines of prose have a wide gap now and then; lines in columns have more. */
const fewestColumns = 4;

/** Where the text begins and ends, and how far its lines are apart, in the whole document. */
export function measureOf(lines: readonly LineItem[]): Measure {
  const long = lines.filter(({ line }) => line.glyphs.length >= longLine);
  const counted = long.length > 0 ? long : lines;
  return {
    left: -outermost(counted.map(({ line }) => -line.box.left)),
    right: outermost(counted.map(({ line }) => line.box.right)),
    leading: leadingOf(lines),
  };
}

/** Values are taken together in steps of this many points. */
const step = 6;

/** The largest place that a good share of the values is near. */
function outermost(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const place = Math.round(value / step);
    for (const near of [place - 1, place, place + 1]) counts.set(near, (counts.get(near) ?? 0) + 1);
  }
  const share = Math.max(...counts.values()) / 2;
  const places = [...counts].filter(([, count]) => count >= share).map(([place]) => place);
  // The outer one of the three steps that each value was counted in.
  return values.length === 0 ? 0 : (Math.max(...places) - 1) * step;
}

/** Lines of one paragraph are the nearest ones; a third of all distances is surely between such. */
function leadingOf(lines: readonly LineItem[]): number {
  const distances = lines.flatMap(({ line, page }, index) => {
    const before = lines[index - 1];
    const isProse = before?.page === page && before.line.glyphs.length >= longLine;
    return isProse ? [line.box.top - before.line.box.top] : [];
  });
  const sorted = distances.filter((distance) => distance > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)] ?? Number.POSITIVE_INFINITY;
}

/** Lines that follow one another to paragraphs. */
export function paragraphsOf(lines: readonly LineItem[], measure: Measure): JoinedParagraph[] {
  const paragraphs: JoinedParagraph[] = [];
  for (const [index, item] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const text = textOf(item.line.glyphs);
    if (before && last && goesOn(before, item, measure)) last.text += `${glue(last.text, text)}${text}`;
    else paragraphs.push({ text, page: item.page });
  }
  return paragraphs;
}

/** True where the first line is filled to the margin and the second begins at the margin, at the usual distance. */
function goesOn(before: LineItem, after: LineItem, measure: Measure): boolean {
  const [a, b] = [before.line, after.line];
  const isFilled = a.glyphs.length >= shortestFull && measure.right - a.box.right < raggedEnd * a.size;
  const isIndented = b.box.left - measure.left > indent * b.size;
  const sameIndent = Math.abs(a.box.left - b.box.left) < indent * b.size;
  const isSameType = Math.abs(a.size - b.size) < 0.15 * Math.max(a.size, b.size);
  const isNear = before.page !== after.page || b.box.top - a.box.top < wideLeading * measure.leading;
  if (!isFilled || !isSameType || !isNear || isInColumns(before) || isInColumns(after)) return false;
  if (!isIndented) return true;
  // A block that is indented as a whole: it goes on where the sentence does.
  return (
    sameIndent && !/[。！？；：:;!?]$/.test(textOf(a.glyphs)) && numberingOf(textOf(b.glyphs)).level === 0
  );
}

/** The headings of a table that goes on on the next page are no line of a paragraph. */
function isInColumns({ line }: LineItem): boolean {
  return piecesOf(line).length >= fewestColumns;
}

function glue(before: string, after: string): string {
  return /[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}
