/** The smallest PDF with one page: what it draws, and with which font. Offsets are left to the reader to find. */
export function smallPdf(drawing: string, fonts = '', more: readonly string[] = []): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<${fonts}>>>>>>`,
    stream(drawing),
    ...more,
  ];
  const body = objects.map((content, at) => `${at + 1} 0 obj\n${content}\nendobj\n`).join('');
  return new TextEncoder().encode(
    `%PDF-1.4\n${body}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`,
  );
}

/** A page of glyphs that its font explains by characters of private use, as some converters do. */
export function namelessPdf(): Uint8Array {
  const descendant =
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Nameless/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>';
  const font = `/F1<</Type/Font/Subtype/Type0/BaseFont/Nameless/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode 5 0 R>>`;
  const explained =
    '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <00FF> <E001> endbfrange';
  return smallPdf('BT /F1 12 Tf 72 720 Td <00010002000300040005> Tj ET', font, [stream(explained)]);
}

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}
