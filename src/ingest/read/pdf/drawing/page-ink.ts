import { markedAtEdge } from '../ink/cut-off.ts';
import type { Box } from '../ink/geometry.ts';
import type { PageInk } from '../ink/ink.ts';
import { withStruckOut } from '../ink/struck-out.ts';
import { isList, isRecord, matrixFrom, numberAt } from './arguments.ts';
import { dottedLines } from './dotted-lines.ts';
import { withoutDoubles } from './doubles.ts';
import { drawingSteps } from './drawing-steps.ts';
import { gapLines } from './gap-lines.ts';
import type { PDFPageProxy } from './library.ts';
import { type Font, newPen, plainFont } from './pen.ts';
import { mostRulings, type Sheet, type Step } from './sheet.ts';
import { textSteps } from './text-steps.ts';
import { withoutWatermarks } from './watermarks.ts';

const steps: Readonly<Record<number, Step>> = { ...drawingSteps, ...textSteps };

/** No report is printed so near to the edge of the paper, in parts of the type size. */
const nearEdge = 0.6;
/** Nobody reads smaller type, in points. */
const smallestType = 2;

/** A page is turned where more than this part of its characters is. */
const mostOfPage = 2 / 3;

/**
 * Follows the drawing of a page and notes its characters and lines. A page that lies on its side or upside down, as wide
 * tables often do, is turned first.
 */
export async function inkOf(page: PDFPageProxy, isShown: (layer: unknown) => boolean): Promise<PageInk> {
  const drawing = await page.getOperatorList();
  const [sheet, directions] = followed(page, drawing, isShown, 0);
  const sum = directions.reduce((all, count) => all + count, 0);
  const turns = directions.findIndex((count) => count > mostOfPage * sum);
  if (turns <= 0) return finished(page, sheet, 0);
  return finished(page, followed(page, drawing, isShown, turns)[0], turns);
}

type Drawing = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** How the page is seen when it is turned to the left by so many right angles. */
function viewOf(page: PDFPageProxy, turns: number) {
  return page.getViewport({ scale: 1, rotation: (page.rotate + 360 - 90 * turns) % 360 });
}

function followed(
  page: PDFPageProxy,
  { fnArray, argsArray }: Drawing,
  isShown: (layer: unknown) => boolean,
  turns: number,
): [Sheet, readonly number[]] {
  const { transform, height } = viewOf(page, turns);
  const pen = newPen(matrixFrom(transform) ?? [1, 0, 0, -1, 0, height]);
  const sheet: Sheet = {
    glyphs: [],
    rulings: [],
    dots: [],
    fills: [],
    fontNamed: (name) => fontOf(page, name),
    isShown,
  };
  for (const [index, name] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    steps[name]?.(pen, isList(args) ? args : [], sheet);
  }
  return [sheet, pen.directions];
}

function finished(page: PDFPageProxy, sheet: Sheet, turns: number): PageInk {
  const { width, height } = viewOf(page, turns);
  const visible = sheet.glyphs.filter(
    ({ box, size }) => size >= smallestType && isOnPage(box, width, height),
  );
  const text = withoutWatermarks(visible);
  const glyphs = withoutDoubles(text.map((glyph) => markedAtEdge(glyph, 0, width, nearEdge)));
  const drawn = [...sheet.rulings, ...dottedLines(sheet.dots), ...gapLines(sheet.fills)];
  const rulings = drawn.length > mostRulings ? [] : drawn;
  return { page: page.pageNumber, width, height, glyphs: withStruckOut(glyphs, rulings), rulings };
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
