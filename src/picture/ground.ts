import { Canvas } from './canvas.ts';
import { curve, moved, type Outline, rectangle } from './outline.ts';
import type { Ink } from './palette.ts';
import { pictureSize } from './picture-size.ts';
import { stampOf } from './stamp.ts';

/** How far the control points of a quarter of a circle lie from its ends, in radii. */
const quarter = 0.5523;

/** How thick strokes are. */
const thickness = 0.9;

/** The mark of the site, a sun on the horizon, on a field of 24 by 24 as in its icon. */
const mark: readonly (readonly [Ink, Outline])[] = [
  ['sun', [halfDisc(12, 16, 7)]],
  ['sun', [stroke(12, 3.4, 12, 6.4), stroke(4.2, 7.4, 6.3, 9.5), stroke(19.8, 7.4, 17.7, 9.5)]],
  ['ink', [stroke(-1, 16.45, 34, 16.45), stroke(5, 20, 19, 20)]],
];
const markSize = 10;
const markAt = { x: 926, y: 396 } as const;
const barHeight = 14;

/** What every picture shows: paper, a bar of sun at the top, the mark at the foot. */
export function ground(): Canvas {
  const canvas = new Canvas();
  canvas.set(stampOf([rectangle(0, 0, pictureSize.width, barHeight)], 'sun'), 0, 0);
  for (const [ink, outline] of mark) {
    canvas.set(stampOf(moved(outline, markSize, markAt.x, markAt.y), ink), 0, 0);
  }
  return canvas;
}

function halfDisc(x: number, y: number, radius: number): number[] {
  const [near, top] = [radius * quarter, y - radius];
  const line = [x - radius, y];
  curve(line, [x - radius, y - near, x - near, top, x, top]);
  curve(line, [x + near, top, x + radius, y - near, x + radius, y]);
  return line;
}

/** A straight stroke with round ends. */
function stroke(x0: number, y0: number, x1: number, y1: number): number[] {
  const part = thickness / 2 / Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
  const along = [(x1 - x0) * part, (y1 - y0) * part] as const;
  const line = [x0 + along[1], y0 - along[0], x1 + along[1], y1 - along[0]];
  roundEnd(line, x1, y1, along);
  line.push(x0 - along[1], y0 + along[0]);
  roundEnd(line, x0, y0, [-along[0], -along[1]]);
  return line;
}

/** Half a circle about the end of a stroke, from its one side to the other. */
function roundEnd(line: number[], x: number, y: number, [dx, dy]: readonly [number, number]): void {
  const [kx, ky] = [dx * quarter, dy * quarter];
  curve(line, [x + dy + kx, y - dx + ky, x + dx + ky, y + dy - kx, x + dx, y + dy]);
  curve(line, [x + dx - ky, y + dy + kx, x - dy + kx, y + dx + ky, x - dy, y + dx]);
}
