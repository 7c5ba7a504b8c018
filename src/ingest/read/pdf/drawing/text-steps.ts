import { isList, matrixFrom, numberAt } from './arguments.ts';
import { showText } from './glyphs.ts';
import { OPS } from './library.ts';
import { type Pen, startLine } from './pen.ts';
import type { Sheet, Step } from './sheet.ts';

/** The steps of a drawing that set text. */
export const textSteps: Readonly<Record<number, Step>> = {
  [OPS.beginText]: (pen) => {
    pen.textMatrix = [1, 0, 0, 1, 0, 0];
    startLine(pen, 0, 0);
  },
  [OPS.setTextMatrix]: (pen, [matrix]) => {
    pen.textMatrix = matrixFrom(matrix) ?? pen.textMatrix;
    startLine(pen, 0, 0);
  },
  [OPS.moveText]: (pen, args) => startLine(pen, pen.lineX + numberAt(args, 0), pen.lineY + numberAt(args, 1)),
  [OPS.setLeadingMoveText]: (pen, args) => {
    pen.state.leading = -numberAt(args, 1);
    startLine(pen, pen.lineX + numberAt(args, 0), pen.lineY + numberAt(args, 1));
  },
  [OPS.nextLine]: (pen) => startLine(pen, pen.lineX, pen.lineY - pen.state.leading),
  [OPS.setLeading]: (pen, args) => {
    pen.state.leading = numberAt(args, 0);
  },
  [OPS.setCharSpacing]: (pen, args) => {
    pen.state.characterSpacing = numberAt(args, 0);
  },
  [OPS.setWordSpacing]: (pen, args) => {
    pen.state.wordSpacing = numberAt(args, 0);
  },
  [OPS.setHScale]: (pen, args) => {
    pen.state.stretch = numberAt(args, 0) / 100;
  },
  [OPS.setTextRise]: (pen, args) => {
    pen.state.rise = numberAt(args, 0);
  },
  [OPS.setTextRenderingMode]: (pen, args) => {
    // 3 and 7 paint nothing: the text that a scanner guessed and laid under its picture.
    pen.state.isInvisible = numberAt(args, 0) % 4 === 3;
  },
  [OPS.setFont]: setFont,
  [OPS.setFillRGBColor]: (pen, [colour]) => {
    pen.state.brightness = brightnessOf(colour);
  },
  [OPS.setGState]: (pen, [changes], sheet) => {
    for (const change of isList(changes) ? changes : []) {
      if (!isList(change)) continue;
      if (change[0] === 'Font' && isList(change[1])) setFont(pen, change[1], sheet);
      if (change[0] === 'ca') pen.state.transparency = 1 - numberAt(change, 1);
    }
  },
  [OPS.showText]: (pen, [shown], sheet) => showText(pen, shown, sheet.glyphs),
};

/** The brightest of red, green and blue in `#ff0000`, from 0 to 1. */
function brightnessOf(colour: unknown): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(colour))?.slice(1) ?? [];
  return Math.max(0, ...parts.map((part) => Number.parseInt(part, 16) / 255));
}

function setFont(pen: Pen, args: readonly unknown[], sheet: Sheet): void {
  pen.state.font = sheet.fontNamed(String(args[0]));
  pen.state.size = numberAt(args, 1);
}
