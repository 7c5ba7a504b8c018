/** Text as bytes in GBK, the two-byte part of GB18030, for files of older word processors. */
export function gbkBytes(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [0x3f]));
}

const codes = codeTable();

/** The platform can only decode GBK, so the table is what decoding every pair of bytes gives, read backwards. */
function codeTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, number[]>();
  for (let code = 0; code < 0x80; code++) table.set(String.fromCharCode(code), [code]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  return table;
}
