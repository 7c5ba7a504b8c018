import type { Weight } from './font.ts';
import type { Ink } from './palette.ts';

/** A line of words in a picture: where it begins, how large it is, and how it looks. */
export interface Line {
  words: string;
  x: number;
  /** Where the characters stand. */
  y: number;
  size: number;
  weight: Weight;
  ink: Ink;
}

/** Latin letters and digits are no wider than this part of their size, points and commas than that; all others fill a square. */
const narrow = 0.62;
const narrowest = 0.35;

/** How wide words are at most. */
export function widthOf(words: string, size: number): number {
  return [...words].reduce((sum, character) => sum + shareOf(character) * size, 0);
}

/** Words in lines of a width, in characters; what is too much for them is left off with a sign that it is. */
export function wrapped(words: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of words) {
    const isFull = widthOf(line + character, size) > width;
    if (isFull && !mayNotBegin.test(character)) {
      lines.push(line);
      line = character;
    } else line += character;
  }
  lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`];
}

/** Marks that close a phrase hang behind its last character and do not open a line. */
const mayNotBegin = /[，。、；：？！）》”]/;

function shareOf(character: string): number {
  if (',.'.includes(character)) return narrowest;
  return character < '\u2000' ? narrow : 1;
}
