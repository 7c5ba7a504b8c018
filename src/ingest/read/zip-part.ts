import { parseXml, type XmlElement } from './xml.ts';
import type { Zip } from './zip.ts';
import { ZipProblem } from './zip-problem.ts';

/** A part of an office file as XML; null where the file has none. Throws `ZipProblem` or `XmlProblem`. */
export function partOf(zip: Zip, name: string): XmlElement | null {
  const bytes = zip.read(name);
  return bytes === null ? null : parseXml(textOf(bytes));
}

/** XML is UTF-8, or UTF-16 with a byte order mark. */
function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ZipProblem('damaged', '内部的文字编码有损坏');
  }
}
