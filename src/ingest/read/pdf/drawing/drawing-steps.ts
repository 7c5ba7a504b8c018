import { boxAround, combined, moved, overlap } from '../ink/geometry.ts';
import { isList, matrixFrom, numberAt } from './arguments.ts';
import { OPS } from './library.ts';
import { newState, type Pen, restore, save } from './pen.ts';
import { addStrokes, type Step } from './sheet.ts';
import { strokesOf } from './strokes.ts';

const paintsFilled = [OPS.fill, OPS.eoFill];
const paintsStroked = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];

/** The steps of a drawing that move the pen, bound what is shown, and paint lines. */
export const drawingSteps: Readonly<Record<number, Step>> = {
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
  [OPS.clip]: startClip,
  [OPS.eoClip]: startClip,
  [OPS.constructPath]: (pen, [paint, data, bounds], sheet) => {
    if (pen.isClipping) clipTo(pen, bounds);
    pen.isClipping = false;
    const path = isList(data) ? data[0] : null;
    const isFilled = paintsFilled.some((name) => name === paint);
    if (!(path instanceof Float32Array) || pen.layers.includes(false)) return;
    if (isFilled || paintsStroked.some((name) => name === paint))
      addStrokes(sheet, strokesOf(path, pen.state.matrix, isFilled));
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
