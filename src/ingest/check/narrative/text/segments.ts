import { type Figure, patternOf } from './figures.ts';

/** A piece of a sentence between commas, with its numbers: what is counted stands before or behind each. */
export interface Segment {
  words: string;
  figures: Figure[];
  /** How many brackets it stands in. */
  depth: number;
  /** The mark after it. */
  stop: string;
  /** All that the sentence says before it. */
  before: string;
}

const fullWidth = new Map([...';:()?!'].map((mark, at) => [mark, [...'；：（）？！'][at] ?? mark]));

/**
 * Full-width marks, no white space: 收到 7 件 and 收到7件 are one. White space or a full-width comma between two digits
 * keeps them apart: whether 1，279 is one number or two nobody can tell.
 */
export function normalised(text: string): string {
  return text
    .replace(/(\d)，(?=\d{3}(?!\d))/g, '$1·')
    .normalize('NFKC')
    .replace(/(\d)\s+(?=\d)/g, '$1·')
    .replace(/\s/g, '')
    .replace(/(?<!\d),|,(?!\d{3}(?!\d))/g, '，')
    .replace(/[;:()?!]/g, (mark) => fullWidth.get(mark) ?? mark);
}

/** The segments of a sentence. */
export function segmentsOf(text: string): Segment[] {
  const { words, figures } = patternOf(normalised(text));
  let depth = 0;
  let taken = 0;
  return cuts(words).map(({ start, end }) => {
    const piece = words.slice(start, end);
    const stop = words.charAt(end);
    const count = piece.match(/[#≈%◇◆]/g)?.length ?? 0;
    const own = figures.slice(taken, taken + count);
    taken += count;
    const segment = { words: piece, figures: own, depth, stop, before: words.slice(0, start) };
    if (stop === '（') depth += 1;
    if (stop === '）') depth = Math.max(0, depth - 1);
    return segment;
  });
}

/** Where the segments begin and end. 、 parts them only where numbers stand on both sides: 公民、法人 stays together. */
function cuts(words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index } of words.matchAll(/[，；：。！？（）、\n]|$/g)) {
    if (words.charAt(index) === '、' && !isBetweenNumbers(words, start, index)) continue;
    found.push({ start, end: index });
    start = index + 1;
  }
  return found;
}

function isBetweenNumbers(words: string, start: number, at: number): boolean {
  const rest = /^[^，；：。！？（）、]*/.exec(words.slice(at + 1, at + 60))?.[0] ?? '';
  return /[#≈]/.test(words.slice(start, at)) && /[#≈]/.test(rest);
}

/** The only count of a segment; null where it has none or several. */
export function onlyCount({ figures }: Segment): Figure | null {
  const counts = figures.filter(({ sign }) => sign === '#' || sign === '≈');
  return counts.length === 1 ? (counts[0] ?? null) : null;
}
