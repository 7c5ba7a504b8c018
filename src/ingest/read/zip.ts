import { Inflate } from 'fflate';

/** A file of a zip archive, as its directory lists it. */
export interface ZipEntry {
  name: string;
  compression: number;
  isEncrypted: boolean;
  /** Where its local header starts, and how many bytes it takes up packed. */
  offset: number;
  packed: number;
}

/** Past these, an archive was not made by an office program. A ratio counts from one MiB on: small files pack well. */
const mostEntries = 500;
const mostInflated = 30 * 1024 * 1024;
const mostRatio = 100;
const ratioFrom = 1024 * 1024;
const slice = 16 * 1024;

/** An archive that cannot be read, or should not be. The reason is said in Chinese. */
export class ZipProblem extends Error {
  readonly kind: 'damaged' | 'protected' | 'unsafe';

  constructor(kind: ZipProblem['kind'], reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** A zip archive in memory. What is taken out is counted while it is unpacked, whatever the directory claims. */
export class Zip {
  readonly entries: readonly ZipEntry[];
  readonly #bytes: Uint8Array;
  #inflated = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.entries = directoryOf(bytes);
  }

  /** The bytes of a file by its name; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return null;
    if (entry.isEncrypted) throw new ZipProblem('protected', '压缩包加了密码');
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
    if (this.#inflated > mostInflated)
      throw new ZipProblem('unsafe', `解压后超过 ${mostInflated / 1024 / 1024} MB`);
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

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

function directoryOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ZipProblem('unsafe', `压缩包里的文件超过 ${mostEntries} 个`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new ZipProblem('damaged', '压缩包的目录不完整');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (isTraversal(name)) throw new ZipProblem('unsafe', '压缩包里有指向别处的文件名');
    entries.push({
      name,
      compression: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of up to 64 KiB. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new ZipProblem('damaged', '文件不完整，缺少结尾');
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature)
    throw new ZipProblem('damaged', '压缩包的目录与内容对不上');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new ZipProblem('damaged', '文件不完整，后面的内容缺失');
  return bytes.subarray(start, start + packed);
}

function isTraversal(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..');
}
