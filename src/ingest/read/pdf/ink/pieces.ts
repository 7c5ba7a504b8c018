import { cutMark } from './cut-off.ts';
import { type Box, union } from './geometry.ts';
import type { Glyph } from './ink.ts';
import { type TextLine, textOf } from './text-line.ts';

/** Text with wide gaps on both sides: in a table without lines, what stands in one cell. */
export interface Piece {
  text: string;
  box: Box;
  isValue: boolean;
  glyphs: readonly Glyph[];
}

/** Gaps in parts of the type size: inside a number there is none, between words there may be some. */
const gaps = { betweenDigits: 0.08, besideDigit: 0.4, betweenWords: 0.75 };
const value =
  /^(?:[+\-−–—/]|--|——|不适用|(?:[+\-−–]|增加?|减少?)?\d[\d,…]*(?:\.\d+)?(?:亿元|万元|元|件|项|个)?)$/;

/** The pieces of a line, from left to right. */
export function piecesOf(line: TextLine): Piece[] {
  const groups: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = groups.at(-1)?.at(-1);
    if (last && !isApart(last, glyph)) groups.at(-1)?.push(glyph);
    else groups.push([glyph]);
  }
  return groups.flatMap(pieceOf);
}

/** Nothing for no characters. */
function pieceOf(glyphs: readonly Glyph[]): Piece[] {
  const [first] = glyphs;
  if (first === undefined) return [];
  const text = textOf(glyphs) + cutMark(glyphs);
  const box = glyphs.reduce((whole, glyph) => union(whole, glyph.box), first.box);
  const plain = text.replace(/…/g, '0').normalize('NFKC').replace(/\s/g, '');
  return [{ text, box, isValue: value.test(plain), glyphs }];
}

/** A name and the number that touches it, where the number stands in a column of numbers: `内部事务信0`. */
export function withoutGluedNumber(piece: Piece, column: { left: number; right: number }): Piece[] {
  const { glyphs } = piece;
  const from = glyphs.findLastIndex((glyph) => !isDigit(glyph)) + 1;
  const [first] = glyphs.slice(from);
  const isGlued = !piece.isValue && first !== undefined && from > 0;
  if (!isGlued || first.box.left < column.left - 1 || piece.box.left > column.left) return [piece];
  return [...pieceOf(glyphs.slice(0, from)), ...pieceOf(glyphs.slice(from))];
}

function isApart(before: Glyph, after: Glyph): boolean {
  const digits = Number(isDigit(before)) + Number(isDigit(after));
  const enough = digits === 2 ? gaps.betweenDigits : digits === 1 ? gaps.besideDigit : gaps.betweenWords;
  return inkLeft(after) - inkRight(before) > enough * Math.max(before.size, after.size);
}

/** Half of a full-width bracket or quotation mark is empty, and browsers let the next character into it. */
function inkRight({ text, box, size }: Glyph): number {
  const isHalfEmpty = /^[”’）】》」，。、；：]$/.test(text) && box.right - box.left > 0.7 * size;
  return isHalfEmpty ? box.right - size / 2 : box.right;
}

function inkLeft({ text, box, size }: Glyph): number {
  const isHalfEmpty = /^[“‘（【《「]$/.test(text) && box.right - box.left > 0.7 * size;
  return isHalfEmpty ? box.left + size / 2 : box.left;
}

function isDigit(glyph: Glyph): boolean {
  return /^[\d０-９.+-]$/.test(glyph.text);
}
