import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../manifest/digest.ts';
import { level, type Piece, packed } from './packed-file.ts';
import { writePieces } from './write-pieces.ts';

/** Packed pieces by the digests of what is in them. The file may be deleted: then all are packed again. */
export const piecesCache = `.cache/packed-${process.versions.zlib}-${level}`;

/** A line is a digest, how many bytes it stands for, their checksum, and how many they are when packed; a line with the digest of all stands before. */
const headEnd = '\n\n';

/** Packs pieces. What was packed before, in this run or the last, is neither packed nor read again. */
export class KeptPieces {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, Piece>;
  readonly #used = new Map<string, Piece>();

  constructor(file = piecesCache) {
    this.#file = file;
    this.#known = readPieces(file);
  }

  /** @param digest is another one for other bytes */
  pack(digest: string, read: () => Buffer): Piece {
    const piece = this.#used.get(digest) ?? this.#known.get(digest) ?? packed(read(), digest);
    this.#used.set(digest, piece);
    return piece;
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    const unfinished = `${this.#file}.${process.pid}`;
    const lines = [...this.#used].map(([digest, { bytes, checksum, deflated }]) =>
      [digest, bytes, checksum, deflated.length].join(' '),
    );
    const packedPieces = [...this.#used.values()].map(({ deflated }) => deflated);
    mkdirSync(dirname(this.#file), { recursive: true });
    writeWithDigest(unfinished, [Buffer.from(lines.join('\n') + headEnd), ...packedPieces]);
    renameSync(unfinished, this.#file);
  }
}

function writeWithDigest(path: string, pieces: readonly Buffer[]): void {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const file = openSync(path, 'w');
  writePieces(file, [Buffer.from(`${hash.digest('hex')}\n`), ...pieces], 0);
  closeSync(file);
}

/** None where there is no such file, or where it is not what was written. */
function readPieces(file: string): Map<string, Piece> {
  const bytes = readOrEmpty(file);
  const whole = bytes.subarray(bytes.indexOf('\n') + 1);
  if (bytes.toString('latin1', 0, bytes.length - whole.length) !== `${digestOf(whole)}\n`) return new Map();
  let end = whole.indexOf(headEnd) + headEnd.length;
  const lines = whole.toString('latin1', 0, end).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [digest = '', ...numbers] = line.split(' ');
      const [length = 0, checksum = 0, packedLength = 0] = numbers.map(Number);
      const start = end;
      end += packedLength;
      return [digest, { digest, bytes: length, checksum, deflated: whole.subarray(start, end) }];
    }),
  );
}

function readOrEmpty(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
