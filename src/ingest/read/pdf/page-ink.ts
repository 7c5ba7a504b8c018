import { isList, isRecord, matrixFrom, numberAt } from './arguments.ts';
import { markedAtEdge } from './cut-off.ts';
import { withoutDoubles } from './doubles.ts';
import { type Box, boxAround, combined, moved, overlap } from './geometry.ts';
import { showText } from './glyphs.ts';
import type { Glyph, PageInk, Ruling } from './ink.ts';
import { OPS, type PDFPageProxy } from './library.ts';
import { type Font, newPen, newState, type Pen, plainFont, restore, save, startLine } from './pen.ts';
import { rulingsOf } from './strokes.ts';

/** What the steps of a page need beside the pen. */
interface Sheet {
  glyphs: Glyph[];
  rulings: Ruling[];
  fontNamed: (name: string) => Font;
  isShown: (layer: unknown) => boolean;
}

type Step = (pen: Pen, args: readonly unknown[], sheet: Sheet) => void;

/** A page with more lines than this is a drawing, not a form. */
const mostRulings = 20_000;
/** No report is printed so near to the edge of the paper, in parts of the type size. */
const nearEdge = 0.6;
/** Nobody reads smaller type, in points. */
const smallestType = 2;

/** Follows the drawing of a page and notes its characters and lines. */
export async function inkOf(page: PDFPageProxy, isShown: (layer: unknown) => boolean): Promise<PageInk> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const pen = newPen(matrixFrom(transform) ?? [1, 0, 0, -1, 0, height]);
  const sheet: Sheet = { glyphs: [], rulings: [], fontNamed: (name) => fontOf(page, name), isShown };
  for (const [index, name] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    steps[name]?.(pen, isList(args) ? args : [], sheet);
  }
  const visible = sheet.glyphs.filter(
    ({ box, size }) => size >= smallestType && isOnPage(box, width, height),
  );
  const glyphs = withoutDoubles(visible.map((glyph) => markedAtEdge(glyph, 0, width, nearEdge)));
  const rulings = sheet.rulings.length > mostRulings ? [] : sheet.rulings;
  return { page: page.pageNumber, width, height, glyphs, rulings };
}

function isOnPage(box: Box, width: number, height: number): boolean {
  const { left, top, right, bottom } = box;
  return (
    right > 0 && left < width && bottom > 0 && top < height && Number.isFinite(left + top + right + bottom)
  );
}

function fontOf(page: PDFPageProxy, name: string): Font {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (!isRecord(font)) return plainFont;
  const matrix = isList(font.fontMatrix) ? numberAt(font.fontMatrix, 0) : 0;
  return { scale: matrix === 0 ? plainFont.scale : matrix, isVertical: font.vertical === true };
}

const paintsFilled = [OPS.fill, OPS.eoFill];
const paintsStroked = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];

const steps: Readonly<Record<number, Step>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: transformBy,
  [OPS.beginGroup]: save,
  [OPS.endGroup]: restore,
  [OPS.paintFormXObjectBegin]: (pen, [matrix, bounds]) => {
    save(pen);
    transformBy(pen, isList(matrix) ? matrix : []);
    clipTo(pen, bounds);
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginAnnotation]: (pen, [, , transform, matrix]) => {
    save(pen);
    pen.state = newState(pen.base);
    for (const part of [transform, matrix]) transformBy(pen, isList(part) ? part : []);
  },
  [OPS.endAnnotation]: restore,
  [OPS.beginMarkedContent]: (pen) => pen.layers.push(true),
  [OPS.beginMarkedContentProps]: (pen, [tag, layer], sheet) =>
    pen.layers.push(tag !== 'OC' || sheet.isShown(layer)),
  [OPS.endMarkedContent]: (pen) => pen.layers.pop(),
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
  [OPS.clip]: startClip,
  [OPS.eoClip]: startClip,
  [OPS.constructPath]: (pen, [paint, data, bounds], sheet) => {
    if (pen.isClipping) clipTo(pen, bounds);
    pen.isClipping = false;
    const path = isList(data) ? data[0] : null;
    const isFilled = paintsFilled.some((name) => name === paint);
    if (!(path instanceof Float32Array) || pen.layers.includes(false)) return;
    if (sheet.rulings.length > mostRulings || !(isFilled || paintsStroked.some((name) => name === paint)))
      return;
    sheet.rulings.push(...rulingsOf(path, pen.state.matrix, isFilled));
  },
};

function transformBy(pen: Pen, args: readonly unknown[]): void {
  const matrix = matrixFrom(args);
  if (matrix) pen.state.matrix = combined(pen.state.matrix, matrix);
}

function startClip(pen: Pen): void {
  pen.isClipping = true;
}

/** Bounds are left, top, right, bottom before the transformation. */
function clipTo(pen: Pen, bounds: unknown): void {
  if (!isList(bounds) || bounds.length < 4) return;
  const xs = [numberAt(bounds, 0), numberAt(bounds, 2)];
  const ys = [numberAt(bounds, 1), numberAt(bounds, 3)];
  const corners = xs.flatMap((x) => ys.map((y) => moved(pen.state.matrix, [x, y])));
  pen.state.clip = overlap(pen.state.clip, boxAround(corners));
}

function setFont(pen: Pen, args: readonly unknown[], sheet: Sheet): void {
  pen.state.font = sheet.fontNamed(String(args[0]));
  pen.state.size = numberAt(args, 1);
}
