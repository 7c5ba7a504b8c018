import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../failures.ts';
import type { PackedFile } from './packed-file.ts';
import { writePieces } from './write-pieces.ts';

/** Signatures and fixed words of the format (APPNOTE.TXT 4.3), little-endian. */
const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;
const deflate = 8;
/** The first day that a zip file can name, 1 January 1980: a package tells no day of its making. */
const firstDay = (1 << 5) | 1;
/** An empty block that is marked as the last one of its stream. */
const endOfStream = Buffer.from([0x03, 0x00]);
/** More would need the 64-bit form of the format. */
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

/**
 * A zip file that is written file by file. Its bytes depend on what is put in, and on the zlib of the Node that the
 * project brings along.
 */
export class ZipFile {
  readonly #file: number;
  readonly #central: Buffer[] = [];
  #offset = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  add(path: string, file: PackedFile): void {
    const name = Buffer.from(path);
    const about = aboutOf(file, name.length);
    this.#central.push(centralHeader(about, this.#offset), name);
    this.#write([localHeader(about), name, ...file.pieces, endOfStream]);
  }

  close(): void {
    const start = this.#offset;
    const files = this.#central.length / 2;
    this.#write(this.#central);
    if (files > mostFiles || this.#offset > mostBytes)
      throw new UserError(`数据包太大：${files} 个文件，${this.#offset} 字节。请按地区分成几个站点生成。`);
    this.#write([endRecord(files, start, this.#offset - start)]);
    closeSync(this.#file);
  }

  #write(pieces: readonly Buffer[]): void {
    this.#offset += writePieces(this.#file, pieces, this.#offset);
  }
}

/** What both headers of a file say of it, in the same order. */
function aboutOf({ pieces, checksum, bytes }: PackedFile, nameLength: number): Buffer {
  const packedBytes = pieces.reduce((sum, piece) => sum + piece.length, endOfStream.length);
  const about = Buffer.alloc(26);
  for (const [index, word] of [version, flags, deflate, 0, firstDay].entries())
    about.writeUInt16LE(word, index * 2);
  for (const [index, word] of [checksum, packedBytes, bytes].entries())
    about.writeUInt32LE(word, 10 + index * 4);
  about.writeUInt16LE(nameLength, 22);
  return about;
}

function localHeader(about: Buffer): Buffer {
  return Buffer.concat([signature(localSignature), about]);
}

function centralHeader(about: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(version);
  // No comment, one disk, no attributes; then where the file begins.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset % 2 ** 32, 10);
  return Buffer.concat([signature(centralSignature), madeBy, about, rest]);
}

function endRecord(files: number, start: number, bytes: number): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(files, 4);
  record.writeUInt16LE(files, 6);
  record.writeUInt32LE(bytes, 8);
  record.writeUInt32LE(start, 12);
  return Buffer.concat([signature(endSignature), record]);
}

function signature(word: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word);
  return bytes;
}
