import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Tables repeat themselves: a higher level takes three times as long for a tenth of the size. */
export const level = 3;

/** Bytes, and the same packed. */
export interface Piece {
  bytes: Buffer;
  /** Ends on a whole byte and leaves the stream open, so that another piece may follow in any file. */
  deflated: Buffer;
}

export function packed(bytes: Buffer): Piece {
  return { bytes, deflated: deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH }) };
}

/** A file as it stands in a zip file: pieces, each of which is packed once for all the files that it is part of. */
export class PackedFile {
  readonly pieces: Buffer[] = [];
  checksum = 0;
  bytes = 0;

  constructor(...pieces: readonly Piece[]) {
    for (const piece of pieces) this.add(piece);
  }

  add({ bytes, deflated }: Piece): void {
    this.pieces.push(deflated);
    this.checksum = crc32(bytes, this.checksum);
    this.bytes += bytes.length;
  }
}
