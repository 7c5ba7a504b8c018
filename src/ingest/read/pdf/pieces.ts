import { cutMark } from './cut-off.ts';
import { type Box, union } from './geometry.ts';
import type { Glyph } from './ink.ts';
import { type TextLine, textOf } from './text-line.ts';

/** Text with wide gaps on both sides: in a table without lines, what stands in one cell. */
export interface Piece {
  text: string;
  box: Box;
  isValue: boolean;
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
  return groups.flatMap((glyphs) => {
    const [first] = glyphs;
    if (first === undefined) return [];
    const text = textOf(glyphs) + cutMark(glyphs);
    const box = glyphs.reduce((whole, glyph) => union(whole, glyph.box), first.box);
    return [{ text, box, isValue: value.test(text.replace(/…/g, '0').normalize('NFKC').replace(/\s/g, '')) }];
  });
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
  return /^[\d.+-]$/.test(glyph.text);
}
