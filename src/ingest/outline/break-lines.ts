import type { FormSection } from '../../model/form.ts';
import type { Block, Piece } from '../block.ts';
import { headingPlaces } from './heading-places.ts';

/** What a heading begins with, at the start of a line or inside; looked for first, since few lines have it. */
const numberOfHeading = /[一二三四五六七八]\s?[、．.]|第[一二三四五六七八]部分/;

/** Shorter lines are taken as they are. */
const shortestBroken = 20;
// A title that runs on into the text, in documents that lost their line breaks (formats Q48).
const titleAtStart =
  /^.{4,70}?(?:信息公开|政务公开).{0,12}?(?:年度报告|年报|工作报告)(?=\s|本报告|本年度报告|根据|按照|为|[（(]?一[）)、]|第一部分|概述)/;

/**
 * Breaks lines in which the title or section headings run on into text: `…8766001）。一、总体情况 2020 年……`. The
 * transcript stays as it is; only what counts as a paragraph changes.
 */
export function breakLines(blocks: readonly Block[], sections: readonly FormSection[]): Block[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'grid' || block.lines.every((line) => line.text.length < shortestBroken))
      return [block];
    const pieces = block.lines.map((line) => breakLine(line, sections, index < 3));
    if (pieces.every((parts) => parts.length === 1)) return [block];
    return pieces.flat().map((piece): Block => ({ kind: 'paragraph', lines: [piece] }));
  });
}

/** `## 一、总体情况` and `一、总体情况……4` are headings with nothing before or behind them. */
const word = /\p{L}/u;

/** The title, the headings of sections and the texts between them that stand on one line. */
export function breakLine(line: Piece, sections: readonly FormSection[], mayHoldTitle: boolean): Piece[] {
  const cuts = numberOfHeading.test(line.text) ? headingPlaces(line.text, sections).flat() : [];
  const title = mayHoldTitle ? titleAtStart.exec(line.text.slice(0, 200)) : null;
  if (title) cuts.push(title[0].length);
  const between = cuts.filter((at) => word.test(line.text.slice(0, at)) && word.test(line.text.slice(at)));
  const places = [...new Set([0, ...between.sort((a, b) => a - b), line.text.length])];
  return places.slice(0, -1).flatMap((from, index) => {
    const text = line.text.slice(from, places[index + 1]);
    const lead = text.length - text.trimStart().length;
    const place = { ...line.place, column: line.place.column + from + lead };
    return text.trim() === '' ? [] : [{ text: text.trim(), place }];
  });
}
