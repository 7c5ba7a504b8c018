import { aligned, sameEnds } from './align.ts';

/** A run of words that both sentences have, or only this one. */
export interface Run {
  text: string;
  isOwn: boolean;
}

/** Longer sentences are shown whole as changed: their characters are too many to set opposite each other at once. */
const longest = 400;

/** What two sentences have in common and what each has alone, for the eye. */
export function differencesOf(left: string, right: string): { left: Run[]; right: Run[] } {
  const [lefts, rights] = [tokensOf(left), tokensOf(right)];
  if (lefts.length > longest || rights.length > longest)
    return { left: [{ text: left, isOwn: true }], right: [{ text: right, isOwn: true }] };
  const weights = lefts.map(weightOf);
  const alike = (a: number, b: number) => (lefts[a] === rights[b] ? (weights[a] ?? 0) : 0);
  const way = aligned(lefts.length, rights.length, alike, sameEnds(lefts, rights));
  const met = way.filter(([a, b]) => a !== null && b !== null);
  return {
    left: runsOf(lefts, new Set(met.map(([a]) => a))),
    right: runsOf(rights, new Set(met.map(([, b]) => b))),
  };
}

/** A number or a Latin word is one; every other character stands for itself. */
function tokensOf(sentence: string): string[] {
  return sentence.match(/\d[\d,.]*%?|[A-Za-z]+|[\s\S]/gu) ?? [];
}

/** Punctuation holds nothing together. */
function weightOf(token: string): number {
  return /[\p{L}\p{N}]/u.test(token) ? 1 : 0.1;
}

function runsOf(tokens: readonly string[], met: ReadonlySet<number | null>): Run[] {
  const runs: Run[] = [];
  for (const [place, token] of tokens.entries()) {
    const isOwn = !met.has(place);
    const run = runs.at(-1);
    if (run !== undefined && run.isOwn === isOwn) run.text += token;
    else runs.push({ text: token, isOwn });
  }
  return withoutIslands(runs);
}

/** One common character between two changes is chance and not a common word. */
function withoutIslands(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const [place, { text, isOwn }] of runs.entries()) {
    const isIsland = !isOwn && [...text].length < 2 && place > 0 && place < runs.length - 1;
    const run = joined.at(-1);
    if (run?.isOwn && (isOwn || isIsland)) run.text += text;
    else joined.push({ text, isOwn });
  }
  return joined;
}
