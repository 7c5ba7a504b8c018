import type { Decoded } from '../decode.ts';

/** How far into a page a declaration of its encoding is looked for; browsers stop at 1,024, old sites write it later. */
const headLength = 8192;
/** Of the characters beyond ASCII. A side bar that cuts titles in the middle of a character does not spoil a page. */
const mostBroken = 0.02;

/**
 * Bytes of a web page to text. A byte order mark is believed, then bytes that are UTF-8, since saving a page again changes
 * its bytes and not what it declares; then the declaration, then GB18030. Null where none of them gives whole text.
 */
export function decodePage(bytes: Uint8Array): Decoded | null {
  const marked = markedEncoding(bytes);
  const declared = declaredEncoding(bytes);
  const encodings =
    marked !== null ? [marked] : ['utf-8', ...(declared === null ? [] : [declared]), 'gb18030'];
  for (const encoding of encodings) {
    const text = decodeLoosely(bytes, encoding);
    if (text !== null && isWhole(text)) return { text, encoding };
  }
  return null;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * What `<meta charset>`, `http-equiv` or an XML declaration says; the Chinese ones are all parts of GB18030. One that has no
 * Chinese is what a program writes who never asked.
 */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || /^(?:iso-?8859|latin|windows-125|us-ascii|ascii)/.test(name)) return null;
  return /^(?:gb|x-gbk|hz|cp936)/.test(name) ? 'gb18030' : name;
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // An encoding that nobody knows.
    return null;
  }
}

function isWhole(text: string): boolean {
  let beyond = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) beyond += 1;
    if (code === 0xfffd) broken += 1;
  }
  return broken <= beyond * mostBroken;
}
