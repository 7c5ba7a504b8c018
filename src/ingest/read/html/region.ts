import type { SpanCell } from '../typeset.ts';
import { reportWords } from './words.ts';

/** A line of a page as a reader sees it. */
export interface Line {
  kind: 'line';
  text: string;
  /** How many of its characters are links. */
  linked: number;
}

/** A table whose cells mean something by their places. */
export interface DataTable {
  kind: 'table';
  rows: SpanCell[][];
}

/** A box of a page: what stands in one element, in reading order. */
export interface Region {
  kind: 'region';
  parts: Part[];
  /** By its element or its name it is navigation, a footer, a row of buttons. */
  isFurniture: boolean;
}

export type Part = Line | DataTable | Region;

/** What there is in a part of a page, summed up. */
export interface Measure {
  length: number;
  linked: number;
  /** Lines that are links from end to end. */
  links: number;
  sentences: number;
  /** Which words of a report stand there outside links, as bits. */
  words: number;
  holdsTable: boolean;
}

const nothing: Measure = { length: 0, linked: 0, links: 0, sentences: 0, words: 0, holdsTable: false };

const known = new WeakMap<Part, Measure>();

/** Measures a part, which must be whole. It is done once: tables in tables, a thousand deep, would be gone through at each level. */
export function measure(part: Part): Measure {
  const found = known.get(part) ?? measureOf(part);
  known.set(part, found);
  return found;
}

function measureOf(part: Part): Measure {
  if (part.kind === 'region') return part.parts.map(measure).reduce(plus, nothing);
  if (part.kind === 'line') return textMeasure(part.text, part.linked);
  const text = part.rows.flatMap((row) => row.map((cell) => cell.text)).join(' ');
  return { ...textMeasure(text, 0), holdsTable: true };
}

function textMeasure(text: string, linked: number): Measure {
  const isLink = linked > text.length / 2;
  return {
    ...nothing,
    length: text.length,
    linked,
    links: isLink ? 1 : 0,
    sentences: text.match(/[。；]/g)?.length ?? 0,
    words: isLink ? 0 : reportWords(text),
  };
}

function plus(one: Measure, other: Measure): Measure {
  return {
    length: one.length + other.length,
    linked: one.linked + other.linked,
    links: one.links + other.links,
    sentences: one.sentences + other.sentences,
    words: one.words | other.words,
    holdsTable: one.holdsTable || other.holdsTable,
  };
}
