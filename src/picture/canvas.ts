import { pictureSize } from './picture-size.ts';
import type { Stamp } from './stamp.ts';

/** A row begins with the byte that says how it is filtered: not at all. Two pixels share a byte. */
const stride = 1 + pictureSize.width / 2;

/** A picture in the making: its rows as a PNG file keeps them. */
export class Canvas {
  readonly rows = new Uint8Array(stride * pictureSize.height);

  /** Shows what another one shows, and nothing else. */
  become(other: Canvas): void {
    this.rows.set(other.rows);
  }

  /** Sets a stamp down at a point whose x is even. What lies outside the picture is left off. Stamps share no pixel. */
  set({ left, top, bytesInRow, bytes }: Stamp, x: number, y: number): void {
    const column = (x + left) / 2;
    const [first, end] = [Math.max(0, -column), Math.min(bytesInRow, stride - 1 - column)];
    for (let row = 0; row * bytesInRow < bytes.length; row += 1) {
      const down = y + top + row;
      if (down < 0 || down >= pictureSize.height) continue;
      const place = down * stride + 1 + column;
      for (let at = first; at < end; at += 1) {
        this.rows[place + at] = (this.rows[place + at] ?? 0) | (bytes[row * bytesInRow + at] ?? 0);
      }
    }
  }
}
