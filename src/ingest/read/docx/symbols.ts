/** Signs of the picture fonts that reports use as bullets and check boxes. */
const pictures: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  168: '□',
  216: '➢',
  251: '×',
  252: '√',
  253: '☒',
  254: '☑',
};

/** A `w:sym`: fonts of signs keep theirs at F000 and up. A sign that is not known is shown as one that cannot be read. */
export function symbolText(font: string, code: number): string {
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return '';
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!isPrivate) return String.fromCharCode(code);
  const sign = code - 0xf000;
  if (/^symbol$/i.test(font)) return sign < 0x40 ? String.fromCharCode(sign) : '\ufffd';
  return pictures[sign] ?? '\ufffd';
}
