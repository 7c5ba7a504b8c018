import { constants, crc32, deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { pictureSize } from './picture-size.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Half a byte a pixel, from a palette; no other way of packing or of order is defined. */
const header = Buffer.from([
  ...bigEndian(pictureSize.width),
  ...bigEndian(pictureSize.height),
  4,
  3,
  0,
  0,
  0,
]);
/** Nearly all of a picture is paper: looking for runs of one byte alone finds it out faster than any level does. */
const packing = { strategy: constants.Z_RLE };

/** A picture as a PNG file (ISO/IEC 15948). */
export function pngOf({ rows }: Canvas): Uint8Array<ArrayBuffer> {
  return Buffer.concat([
    signature,
    ...chunk('IHDR', header),
    ...chunk('PLTE', Buffer.from(palette)),
    ...chunk('IDAT', deflateSync(rows, packing)),
    ...chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer[] {
  const named = Buffer.from(name);
  return [
    Buffer.from(bigEndian(data.length)),
    named,
    data,
    Buffer.from(bigEndian(crc32(data, crc32(named)))),
  ];
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
