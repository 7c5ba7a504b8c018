import { type Decoded, decode } from '../decode.ts';

/** How far into a page a declaration of its encoding is looked for; browsers stop at 1,024, old sites write it later. */
const headLength = 8192;
/** A page whose side bar cuts titles in the middle of a character is still whole where it matters. */
const mostBroken = 0.002;

/**
 * Bytes of a web page to text. A byte order mark or text that is valid UTF-8 is believed before the declaration, since
 * saving a page again changes its bytes and not its words; then the declared encoding, then GB18030.
 */
export function decodePage(bytes: Uint8Array): Decoded | null {
  const strict = decode(bytes);
  if (strict !== null) return strict;
  const declared = declaredEncoding(bytes);
  const encodings = declared === null ? ['utf-8', 'gb18030'] : [declared];
  const loose = encodings.map((encoding) => decodeLoosely(bytes, encoding));
  return loose.find((decoded) => decoded !== null) ?? null;
}

/** What `<meta charset>`, `http-equiv` or an XML declaration says; the Chinese ones are all parts of GB18030. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  return /^(?:gb|x-gbk|hz|cp936)/.test(name) ? 'gb18030' : name;
}

function decodeLoosely(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    return broken <= text.length * mostBroken ? { text, encoding } : null;
  } catch {
    // An encoding that nobody knows.
    return null;
  }
}
