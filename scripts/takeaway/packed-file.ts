import { constants, crc32, deflateRawSync } from 'node:zlib';
import { digestOf } from '../manifest/digest.ts';
import { joinedChecksum } from './joined-checksum.ts';

/** Tables repeat themselves: a higher level takes three times as long for a tenth of the size. */
export const level = 3;

/** Packed bytes, and what a zip file says of them. */
export interface Piece {
  /** Another one where the bytes are others. */
  digest: string;
  bytes: number;
  /** CRC-32 of the bytes. */
  checksum: number;
  /** Ends on a whole byte and leaves the stream open, so that another piece may follow in any file. */
  deflated: Buffer;
}

export function packed(bytes: Buffer, digest = digestOf(bytes)): Piece {
  const deflated = deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH });
  return { digest, bytes: bytes.length, checksum: crc32(bytes), deflated };
}

/** A file as it stands in a zip file: pieces, each of which is packed once for all the files that it is part of. */
export class PackedFile {
  readonly pieces: Buffer[] = [];
  /** The digests of the pieces, in their order. */
  readonly digests: string[] = [];
  checksum = 0;
  bytes = 0;

  constructor(...pieces: readonly Piece[]) {
    for (const piece of pieces) this.add(piece);
  }

  add({ digest, bytes, checksum, deflated }: Piece): void {
    this.pieces.push(deflated);
    this.digests.push(digest);
    this.checksum = joinedChecksum(this.checksum, checksum, bytes);
    this.bytes += bytes;
  }
}
