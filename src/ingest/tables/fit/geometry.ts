import type { Segment, Shape } from '../words/segments.ts';
import type { Strip } from '../words/tokens.ts';

/**
 * Where the numbers of a printed row begin, by the rows and headings around it. Needed only where a row has empty
 * cells: then the number of values does not say which columns they stand in.
 */
export interface Geometry {
  /** By width of the row and place of its name, learnt from full rows; null where they disagree. */
  byShape: ReadonlyMap<string, number | null>;
  /** By width alone, learnt from full rows. */
  byWidth: ReadonlyMap<number, number | null>;
  /** By width, learnt from the column headings. */
  byHeading: ReadonlyMap<number, number | null>;
  /** The width of most rows. */
  usualWidth: number;
  /** Rows beside one that is as wide: of a part of the table with a width of its own. */
  accompanied: ReadonlySet<Shape>;
}

/** Learns from the full rows and the headings of a table with `columns` (the known names of each). */
export function learnGeometry(
  segments: readonly Segment[],
  strips: readonly Strip[],
  columns: readonly string[][],
): Geometry {
  const byShape = new Map<string, number | null>();
  const byWidth = new Map<number, number | null>();
  for (const { values, shape } of segments) {
    const filled = values.filter((token) => token.kind === 'value').length;
    if (shape === null || filled !== columns.length) continue;
    const start = shape.start + values.findIndex((token) => token.kind === 'value');
    agree(byShape, shapeKey(shape), start);
    agree(byWidth, shape.width, start);
  }
  learnFromCells(segments, columns.length, byShape);
  return {
    byShape,
    byWidth,
    byHeading: headingStarts(strips, columns),
    usualWidth: usualWidth(segments),
    accompanied: accompanied(segments),
  };
}

/**
 * Where no row of a shape is full: a row that has as many cells behind its name as there are columns, the first and the last
 * of them filled, shows where such rows begin.
 */
function learnFromCells(
  segments: readonly Segment[],
  width: number,
  byShape: Map<string, number | null>,
): void {
  const known = new Set(byShape.keys());
  for (const { values, shape } of segments) {
    const isFilledAtEnds = values[0]?.kind === 'value' && values.at(-1)?.kind === 'value';
    if (shape === null || values.length !== width || !isFilledAtEnds) continue;
    if (shape.lastName >= 0 && !known.has(shapeKey(shape))) agree(byShape, shapeKey(shape), shape.start);
  }
}

function accompanied(segments: readonly Segment[]): Set<Shape> {
  const shapes = segments.flatMap(({ shape }) => shape ?? []);
  return new Set(
    shapes.filter(({ width }, at) => shapes[at - 1]?.width === width || shapes[at + 1]?.width === width),
  );
}

/**
 * The column in which the numbers of a row begin. Not `sure` in a row of unusual width: it may have lost a cell, and, where it
 * is narrower than most and `alone` with its width, several.
 */
export interface Start {
  column: number;
  isSure: boolean;
  isAlone: boolean;
}

/** Where the numbers of a row begin; null where nothing around it says so for certain. */
export function startOf(
  shape: Shape,
  { byShape, byWidth, byHeading, usualWidth, accompanied }: Geometry,
): Start | null {
  const learnt = byShape.get(shapeKey(shape)) ?? byWidth.get(shape.width) ?? null;
  const isAlone = shape.width < usualWidth && !accompanied.has(shape);
  if (learnt !== null) return { column: learnt, isSure: shape.width === usualWidth, isAlone };
  const headed = byWidth.has(shape.width) ? null : (byHeading.get(shape.width) ?? null);
  return headed === null ? null : { column: headed, isSure: true, isAlone: false };
}

function usualWidth(segments: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const { shape } of segments) if (shape) counts.set(shape.width, (counts.get(shape.width) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** A single heading may be the name of a row whose cells are empty: 3.其他. */
function headingStarts(strips: readonly Strip[], columns: readonly string[][]): Map<number, number | null> {
  const starts = new Map<number, number | null>();
  for (const { tokens, solid } of strips) {
    if (!solid || tokens.some((token) => token.kind === 'value')) continue;
    const headed = tokens.flatMap((token, index) => {
      const column = columns.findIndex((names) => token.kind === 'label' && names.includes(token.name));
      return column < 0 ? [] : [index - column];
    });
    if (headed.length < Math.min(2, columns.length)) continue;
    for (const start of headed) agree(starts, tokens.length, start);
  }
  return starts;
}

function agree<Key>(starts: Map<Key, number | null>, key: Key, start: number): void {
  starts.set(key, starts.has(key) && starts.get(key) !== start ? null : start);
}

function shapeKey({ width, lastName }: Shape): string {
  return `${width}/${lastName}`;
}
