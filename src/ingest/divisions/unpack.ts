/**
 * The text of a file that may be packed by gzip. A host may have unpacked it on the way (Content-Encoding), so the
 * bytes are asked and not the name.
 */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
