/** One page: what is drawn on it, in the language of PDF. A4, measured from the lower left corner. */
export type Drawing = readonly string[];

/** Text in a font that is not embedded, so that the file stays readable: characters by their numbers in Unicode. */
export function text(x: number, y: number, words: string, size = 12): string {
  const codes = Array.from(words, (character) => character.charCodeAt(0).toString(16).padStart(4, '0'));
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes.join('')}> Tj ET`;
}

export function line(fromX: number, fromY: number, toX: number, toY: number): string {
  return `${fromX} ${fromY} m ${toX} ${toY} l S`;
}

/** The lines of a table whose columns and rows begin and end at these places. */
export function grid(xs: readonly number[], ys: readonly number[]): string[] {
  const [left = 0, right = 0] = [Math.min(...xs), Math.max(...xs)];
  const [bottom = 0, top = 0] = [Math.min(...ys), Math.max(...ys)];
  return [...xs.map((x) => line(x, bottom, x, top)), ...ys.map((y) => line(left, y, right, y))];
}

/** A PDF file of these pages. Digits and Latin letters are half as wide as the others. */
export function pdfFile(pages: readonly Drawing[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
    ...pages.flatMap((drawing, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + 2 * index} 0 R>>`,
      stream(drawing.join('\n')),
    ]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Root 1 0 R${trailer}>>\n`);
}

/** The same file with a list of where its objects stand; for those in `astray` it says a wrong place. */
export function withPlaces(file: Uint8Array, astray: readonly number[]): Uint8Array {
  const text = new TextDecoder('latin1').decode(file);
  const body = text.slice(0, text.indexOf('trailer'));
  const count = body.match(/\d+ 0 obj/g)?.length ?? 0;
  const places = Array.from({ length: count }, (_, index) => {
    const place = body.indexOf(`\n${index + 1} 0 obj`) + 1 + (astray.includes(index + 1) ? 7 : 0);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const list = `xref\n0 ${count + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer<</Root 1 0 R/Size ${count + 1}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + list + end);
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`;
}
