import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

// The first moment that a zip file can name, on the clock of whatever place: a package tells no day of its making.
const made = new Date(1980, 0, 1);
const level = 3;
const pieceSize = 1 << 18;

/**
 * A zip file that is written piece by piece: no more of it is in memory than one piece. Its bytes depend on what is put
 * in and on nothing else: the packing is done by the same program on every machine.
 */
export class ZipFile {
  #file: number;
  #zip: Zip;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
    this.#zip = new Zip((error, piece) => {
      if (error !== null) throw error;
      writeSync(this.#file, piece);
    });
  }

  addText(path: string, text: string): void {
    this.#entry(path).push(new TextEncoder().encode(text), true);
  }

  /** Adds a file of the disk, read in pieces. */
  addFile(path: string, source: string): void {
    const entry = this.#entry(path);
    const from = openSync(source, 'r');
    let next = readPiece(from);
    do {
      const piece = next;
      next = readPiece(from);
      entry.push(piece, next.length === 0);
    } while (next.length > 0);
    closeSync(from);
  }

  close(): void {
    this.#zip.end();
    closeSync(this.#file);
  }

  #entry(path: string): ZipDeflate {
    const entry = new ZipDeflate(path, { level });
    entry.mtime = made;
    this.#zip.add(entry);
    return entry;
  }
}

/** A piece in memory of its own: the packer keeps what it was given. */
function readPiece(file: number): Uint8Array {
  const piece = new Uint8Array(pieceSize);
  return piece.subarray(0, readSync(file, piece));
}
