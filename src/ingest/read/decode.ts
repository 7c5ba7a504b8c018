export interface Decoded {
  text: string;
  encoding: string;
}

const marks: readonly { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Bytes to text: byte order mark, then strict UTF-8, then GB18030, then UTF-16 without a mark. Null where none of them gives whole text. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return decodedAs(bytes, [marked.encoding]);
  return decodedAs(bytes, ['utf-8', 'gb18030']) ?? decodedAs(bytes, unmarked(bytes));
}

/** By the first of the encodings that gives whole text. */
function decodedAs(bytes: Uint8Array, encodings: readonly string[]): Decoded | null {
  for (const encoding of encodings) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && isPlainText(text)) return { text, encoding };
  }
  return null;
}

/** UTF-16 by the side on which the empty bytes of its digits and line ends lie; no other encoding of text has any. */
function unmarked(bytes: Uint8Array): string[] {
  const empty = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 4096).entries())
    if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1;
  const [before = 0, behind = 0] = empty;
  if (before === behind) return [];
  return [behind > before ? 'utf-16le' : 'utf-16be'];
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Binary files decode as GB18030 now and then, but not without control characters and private-use signs. */
function isPlainText(text: string): boolean {
  const sample = text.slice(0, 20000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  return strange <= sample.length / 200;
}
