import { Unzlib } from 'fflate';

const mebibyte = 1024 * 1024;

/** What a report never needs: the largest text pages and fonts stay far below. */
const largest = 64 * mebibyte;
/** Nothing that is packed into less can grow larger than that: deflate makes at most 1032 bytes of one. */
const harmless = largest / 1032;
const piece = 16 * 1024;

/**
 * True where the packed parts of a PDF file would fill the memory when unpacked. The library has no limit of its own,
 * so they are unpacked once beforehand and only counted. Parts that cannot be measured so must be small.
 */
export function inflatesTooFar(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  for (const match of text.matchAll(/\bstream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = endOf(text, start);
    if (end - start <= harmless) continue;
    const way = packingOf(dictionaryBefore(text, match.index));
    // Encrypted parts look like noise; without their key nothing can be said about them.
    if (way === 'other' && !text.includes('/Encrypt')) return true;
    if (way === 'deflated' && inflatesPast(bytes.subarray(start, end), largest)) return true;
  }
  return false;
}

function endOf(text: string, start: number): number {
  const end = text.indexOf('endstream', start);
  return end < 0 ? text.length : end;
}

/** What is written between the head of an object and its stream. Names may hide letters as #61. */
function dictionaryBefore(text: string, end: number): string {
  const head = text.slice(Math.max(0, end - 4000), end);
  const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
  return dictionary.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

// Pictures, which are not unpacked at all.
const picture = /\/(?:DCTDecode|DCT|JPXDecode|JBIG2Decode|CCITTFaxDecode|CCF)\b/;

function packingOf(dictionary: string): 'plain' | 'deflated' | 'picture' | 'other' {
  if (!/\/(?:Filter|F)\b/.test(dictionary)) return 'plain';
  const filters =
    dictionary.match(
      /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/g,
    ) ?? [];
  if (filters.length === 1 && /\/Fl/.test(filters[0] ?? '')) return 'deflated';
  return filters.length === 0 && picture.test(dictionary) ? 'picture' : 'other';
}

/** Counts without keeping. */
function inflatesPast(packed: Uint8Array, limit: number): boolean {
  let size = 0;
  const unpacker = new Unzlib((part) => {
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= limit; at += piece)
      unpacker.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  } catch {
    // Damaged data ends here, for the library too.
  }
  return size > limit;
}
