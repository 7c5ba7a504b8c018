import { Canvas } from './canvas.ts';
import { setLines } from './draw.ts';
import { ground } from './ground.ts';
import { type PictureFacts, pictureLines } from './picture-lines.ts';
import { pngOf } from './png.ts';

/** One sheet serves for all pictures, one after another: a new one each time would take longer than to draw on it. */
let sheet: { ground: Canvas; canvas: Canvas } | null = null;

/**
 * The picture of a report as a PNG file. Its bytes depend on the facts, and on the zlib of the Node that the project
 * brings along.
 */
export function reportPicture(facts: PictureFacts): Uint8Array<ArrayBuffer> {
  sheet ??= { ground: ground(), canvas: new Canvas() };
  sheet.canvas.become(sheet.ground);
  setLines(sheet.canvas, pictureLines(facts));
  return pngOf(sheet.canvas);
}
