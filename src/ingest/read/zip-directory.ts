import { entryName } from './entry-name.ts';
import { ZipProblem } from './zip-problem.ts';

/** A file of a zip archive, as its directory lists it. */
export interface ZipEntry {
  name: string;
  compression: number;
  isEncrypted: boolean;
  /** CRC-32 of the unpacked bytes. */
  checksum: number;
  /** Where its local header starts, and how many bytes it takes up packed. */
  offset: number;
  packed: number;
}

/** Office programs pack some twenty files; a county has some hundred reports. */
const mostEntries = 500;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** What an archive holds, by the directory at its end. */
export function directoryOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ZipProblem('unsafe', `压缩包里的文件超过 ${mostEntries} 个`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new ZipProblem('damaged', '压缩包的目录不完整');
    entries.push(entryAt(view, at));
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
  return entries;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const length = Math.min(view.getUint16(at + 28, true), view.byteLength - at - 46);
  const flags = view.getUint16(at + 8, true);
  const name = entryName(new Uint8Array(view.buffer, view.byteOffset + at + 46, length), flags);
  const path = name.replaceAll('\\', '/');
  if (isTraversal(path)) throw new ZipProblem('unsafe', '压缩包里有指向别处的文件名');
  return {
    name: path,
    compression: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    offset: view.getUint32(at + 42, true),
    packed: view.getUint32(at + 20, true),
  };
}

/** The end record stands last, before a comment of up to 64 KiB. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new ZipProblem('damaged', '文件不完整，缺少结尾');
}

/** The bytes of a file as they are packed. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature)
    throw new ZipProblem('damaged', '压缩包的目录与内容对不上');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new ZipProblem('damaged', '文件不完整，后面的内容缺失');
  return bytes.subarray(start, start + packed);
}

function isTraversal(name: string): boolean {
  return /^\/|^[A-Za-z]:|\0/.test(name) || name.split('/').includes('..');
}
