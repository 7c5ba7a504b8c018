import { create, type Font } from 'fontkitten';
import { fontFile } from '../data/font-file.ts';
import { curve, type Outline } from './outline.ts';

/** The weights of the one face that pictures are set in. */
export type Weight = 'Regular' | 'Bold';

/** What printers put where they have no type for a character. */
export const missing = '〓';

/** A character as it is drawn, in parts of the size it is set in: its feet stand on 0, upwards is negative. */
export interface Glyph {
  outline: Outline;
  advance: number;
}

const opened = new Map<Weight, Font>();

/** The drawing of a character, or the mark for a missing one where the face does not have it. */
export function glyphOf(character: string, weight: Weight): Glyph {
  const font = fontOf(weight);
  const glyph = font.glyphForCodePoint(codeOf(hasGlyph(character, weight) ? character : missing));
  const em = font.unitsPerEm;
  return { outline: outlineOf(glyph.path.commands, em), advance: glyph.advanceWidth / em };
}

/** Whether the face has a character. */
export function hasGlyph(character: string, weight: Weight): boolean {
  return fontOf(weight).hasGlyphForCodePoint(codeOf(character));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function fontOf(weight: Weight): Font {
  const font = opened.get(weight) ?? create(fontFile(weight));
  if (font.isCollection) throw new Error(`${weight} 不是单独一套字。`);
  opened.set(weight, font);
  return font;
}

type Commands = ReturnType<Font['glyphForCodePoint']>['path']['commands'];

function outlineOf(commands: Commands, em: number): Outline {
  const outline: number[][] = [];
  for (const { command, args } of commands) {
    const points = args.map((value, at) => (at % 2 === 0 ? value : -value) / em);
    if (command === 'moveTo') outline.push(points);
    else if (command !== 'closePath') curve(outline.at(-1) ?? [], points);
  }
  return outline;
}
