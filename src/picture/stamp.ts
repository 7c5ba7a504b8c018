import { coverageOf } from './coverage.ts';
import type { Outline } from './outline.ts';
import { colourOf, type Ink } from './palette.ts';

/** A drawing in its pixels, two to a byte as they lie in the picture, to be set down as often as it is needed. */
export interface Stamp {
  /** Where its corner lies, seen from the point that it is set at. `left` is even. */
  left: number;
  top: number;
  bytesInRow: number;
  bytes: Uint8Array;
}

export function stampOf(outline: Outline, ink: Ink): Stamp {
  const { left, top, width, height, shares } = coverageOf(outline);
  const bytes = new Uint8Array((width / 2) * height);
  for (const at of bytes.keys()) {
    bytes[at] = (colourOf(ink, shares[2 * at] ?? 0) << 4) | colourOf(ink, shares[2 * at + 1] ?? 0);
  }
  return { left, top, bytesInRow: width / 2, bytes };
}
