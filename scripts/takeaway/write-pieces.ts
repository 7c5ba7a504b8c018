import { writeSync, writevSync } from 'node:fs';

/** Writes pieces behind each other from a place of a file on, without a copy of them all, and returns how many bytes they are. */
export function writePieces(file: number, pieces: readonly Buffer[], from: number): number {
  const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
  if (writevSync(file, pieces, from) < bytes) writeWhole(file, Buffer.concat(pieces), from);
  return bytes;
}

/** A write may take a part alone; and where there is no room for the rest, the next one says so. */
function writeWhole(file: number, bytes: Buffer, from: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, from + done);
}
