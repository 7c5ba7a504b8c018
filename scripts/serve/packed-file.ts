import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaTypeOf } from './media-types.ts';

export type Packing = 'br' | 'gzip' | 'identity';

/** Enough for the pages that are being read; a file that changes gets a new key. */
const keptBytes = 64 * 1024 * 1024;
const kept = new Map<string, Promise<Buffer>>();
let sum = 0;

/** The best packing that a browser says it takes. */
export function packingFor(accepted: string, file: string): Packing {
  if (!isText(mediaTypeOf(file))) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** A file packed for the way; the work is done once while there is room to keep the result. */
export async function packedFile(file: string, packing: Packing): Promise<Buffer> {
  const { mtimeMs, size } = await stat(file);
  const key = `${packing} ${mtimeMs} ${size} ${file}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const packed = readFile(file).then((bytes) => pack(bytes, packing));
  sum += (await packed).length;
  if (sum > keptBytes) forgetAll();
  kept.set(key, packed);
  return packed;
}

function forgetAll(): void {
  kept.clear();
  sum = 0;
}

async function pack(bytes: Buffer, packing: Packing): Promise<Buffer> {
  if (packing === 'identity') return bytes;
  if (packing === 'gzip') return promisify(gzip)(bytes);
  // The middle quality: a page is packed in a few milliseconds, at about the size that hosts serve.
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
