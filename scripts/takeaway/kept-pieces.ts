import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../manifest/digest.ts';
import { level, type Piece, packed } from './packed-file.ts';

/** Packed pieces by the digests of what is in them. The file may be deleted: then all are packed again. */
export const piecesCache = `.cache/pieces-${process.versions.zlib}-${level}`;

/** A line is the digest of a piece, then how many bytes it has when packed; a line with the digest of all stands before. */
const headEnd = '\n\n';

/** Packs pieces. What was packed before, in this run or the last, is not packed again. */
export class KeptPieces {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, Buffer>;
  readonly #used = new Map<string, Buffer>();

  constructor(file = piecesCache) {
    this.#file = file;
    this.#known = readPieces(file);
  }

  pack(bytes: Buffer): Piece {
    const digest = digestOf(bytes);
    const deflated = this.#used.get(digest) ?? this.#known.get(digest) ?? packed(bytes).deflated;
    this.#used.set(digest, deflated);
    return { bytes, deflated };
  }

  /** Keeps what was asked for, and nothing else. */
  keep(): void {
    const unfinished = `${this.#file}.${process.pid}`;
    const head = [...this.#used].map(([digest, { length }]) => `${digest} ${length}`).join('\n');
    const whole = Buffer.concat([Buffer.from(head + headEnd), ...this.#used.values()]);
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${digestOf(whole)}\n`), whole]));
    renameSync(unfinished, this.#file);
  }
}

/** None where there is no such file, or where it is not what was written. */
function readPieces(file: string): Map<string, Buffer> {
  const bytes = readOrEmpty(file);
  const whole = bytes.subarray(bytes.indexOf('\n') + 1);
  if (bytes.toString('latin1', 0, bytes.length - whole.length) !== `${digestOf(whole)}\n`) return new Map();
  let end = whole.indexOf(headEnd) + headEnd.length;
  const lines = whole.toString('latin1', 0, end).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [digest = '', length] = line.split(' ');
      const start = end;
      end += Number(length);
      return [digest, whole.subarray(start, end)];
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
