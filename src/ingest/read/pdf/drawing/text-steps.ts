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
  [OPS.setGState]: (pen, [changes], sheet) => {
    for (const change of isList(changes) ? changes : [])
      if (isList(change) && change[0] === 'Font' && isList(change[1])) setFont(pen, change[1], sheet);
  },
  [OPS.showText]: (pen, [shown], sheet) => showText(pen, shown, sheet.glyphs),
};

function setFont(pen: Pen, args: readonly unknown[], sheet: Sheet): void {
  pen.state.font = sheet.fontNamed(String(args[0]));
  pen.state.size = numberAt(args, 1);
}
