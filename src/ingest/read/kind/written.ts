import { decode } from '../decode.ts';
import { type FileKind, kinds } from './kinds.ts';

const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype\s+html|html)\b/i;
const fragment =
  /^\s*<(?:head|body|meta|title|div|table|p|span|article|section|style|font|center|h[1-6])\b[^>]*>/i;
const wordXml = /<\?mso-application\s+progid="Word|<w:wordDocument\b|<pkg:package\b/;
const mimePage = /^(?:[\w-]+:[^\n]*\n)*?mime-version:/i;

/** Kinds whose bytes would begin otherwise: a file of such a name that is plain characters was only given the name. */
const alwaysSigned: readonly (FileKind | undefined)[] = [
  kinds.word,
  kinds.oldSpreadsheet,
  kinds.pdf,
  undefined,
];

/** Every mark of markup has one of them, and most texts have neither. */
const [lessThan, colon] = [0x3c, 0x3a];
const latin = new TextDecoder('latin1', { ignoreBOM: true });

/** What a file that is written in plain characters is; undefined where its name tells as well. */
export function writtenKind(bytes: Uint8Array, named: FileKind | undefined): FileKind | undefined {
  const head = headOf(bytes);
  if (wordXml.test(head)) return kinds.wordXml;
  if (page.test(head) || mimePage.test(head)) return kinds.html;
  if (named === kinds.text || named === kinds.markdown) return undefined;
  if (fragment.test(head)) return kinds.html;
  return alwaysSigned.includes(named) && bytes.length > 0 && decode(bytes) !== null ? kinds.text : undefined;
}

/** The first characters where they may be markup. UTF-16 has every second byte empty; the byte order mark is no part of the text. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  if (!head.includes(lessThan) && !head.includes(colon)) return '';
  return latin
    .decode(head)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
}
