import type { Box, Matrix } from '../ink/geometry.ts';

/** What `q` saves and `Q` brings back. */
export interface PenState {
  matrix: Matrix;
  font: Font;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  /** Horizontal stretch, 1 for none. */
  stretch: number;
  rise: number;
  leading: number;
  isInvisible: boolean;
  /** Of the colour that fills characters: its brightest part, and how much of what is below shines through; 0 for black. */
  brightness: number;
  transparency: number;
  /** What is painted outside it is not shown. */
  clip: Box;
}

/** What must be known of a font to place its characters. */
export interface Font {
  /** From the units of the font to those of the text. */
  scale: number;
  isVertical: boolean;
}

/** The drawing of a page while it is followed. */
export interface Pen {
  state: PenState;
  saved: PenState[];
  base: Matrix;
  textMatrix: Matrix;
  /** The point where the next character goes, and where its line began. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  /** For each marked stretch that is open: whether it is shown. */
  layers: boolean[];
  /** The next path bounds what is shown. */
  isClipping: boolean;
  /** How many pieces of text were shown so far. */
  shown: number;
  /** How many characters run to the right, down, to the left and up the page. */
  directions: [number, number, number, number];
}

export const plainFont: Font = { scale: 0.001, isVertical: false };
const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

export function newPen(base: Matrix): Pen {
  return {
    state: newState(base),
    saved: [],
    base,
    textMatrix: unmoved,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    layers: [],
    isClipping: false,
    shown: 0,
    directions: [0, 0, 0, 0],
  };
}

export function newState(matrix: Matrix): PenState {
  return {
    matrix,
    font: plainFont,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    isInvisible: false,
    brightness: 0,
    transparency: 0,
    clip: everywhere,
  };
}

/** Deeper nesting is not followed: no page needs it, and a hostile one would fill the memory. */
const deepest = 1000;

export function save(pen: Pen): void {
  if (pen.saved.length < deepest) pen.saved.push({ ...pen.state });
}

export function restore(pen: Pen): void {
  pen.state = pen.saved.pop() ?? pen.state;
}

export function startLine(pen: Pen, x: number, y: number): void {
  pen.lineX = x;
  pen.lineY = y;
  pen.x = x;
  pen.y = y;
}
