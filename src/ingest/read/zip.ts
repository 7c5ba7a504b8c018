import { Inflate } from 'fflate';
import { checksumOf } from './checksum.ts';
import { directoryOf, packedBytes, type ZipEntry } from './zip-directory.ts';
import { ZipProblem } from './zip-problem.ts';

/** Past these, an archive was not made by an office program. A ratio counts from one MiB on: small files pack well. */
const mostInOffice = 30 * 1024 * 1024;
const mostRatio = 100;
const ratioFrom = 1024 * 1024;
const slice = 16 * 1024;

/** A zip archive in memory. What is taken out is counted while it is unpacked, whatever the directory claims. */
export class Zip {
  readonly entries: readonly ZipEntry[];
  readonly #bytes: Uint8Array;
  readonly #mostInflated: number;
  #inflated = 0;

  constructor(bytes: Uint8Array, mostInflated = mostInOffice) {
    this.#bytes = bytes;
    this.#mostInflated = mostInflated;
    this.entries = directoryOf(bytes);
  }

  /** The bytes of a file by its name; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return null;
    if (entry.isEncrypted) throw new ZipProblem('protected', '压缩包加了密码');
    const whole = this.#unpack(entry);
    // One changed bit may still unpack, to another digit.
    if (checksumOf(whole) !== entry.checksum) throw new ZipProblem('damaged', '压缩的内容有损坏');
    return whole;
  }

  #unpack(entry: ZipEntry): Uint8Array {
    const packed = packedBytes(this.#bytes, entry);
    if (entry.compression === 0) return this.#counted(packed);
    if (entry.compression === 8) return this.#inflate(packed);
    throw new ZipProblem('damaged', `压缩方式 ${entry.compression} 不认识`);
  }

  #inflate(packed: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = [];
    let size = 0;
    let isWhole = false;
    const inflate = new Inflate((piece, final) => {
      size += piece.length;
      isWhole = final;
      if (size > ratioFrom && size > packed.length * mostRatio)
        throw new ZipProblem('unsafe', `压缩比超过 ${mostRatio} 倍`);
      pieces.push(this.#counted(piece));
    });
    try {
      for (let at = 0; at < packed.length; at += slice)
        inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    } catch (error) {
      throw error instanceof ZipProblem ? error : new ZipProblem('damaged', '压缩的内容有损坏');
    }
    if (!isWhole) throw new ZipProblem('damaged', '压缩的内容不完整');
    return joined(pieces, size);
  }

  #counted(bytes: Uint8Array): Uint8Array {
    this.#inflated += bytes.length;
    if (this.#inflated > this.#mostInflated)
      throw new ZipProblem('unsafe', `解压后超过 ${this.#mostInflated / 1024 / 1024} MB`);
    return bytes;
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
