/**
 * The text of a file that may be packed by gzip. A host may have unpacked it on the way (Content-Encoding), so the
 * bytes are asked and not the name.
 */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return textOf(unpacked.pipeThrough(new TextDecoderStream()));
}

/** As a `Response` would do it, for which Node loads all that the network needs. */
async function textOf(stream: ReadableStream<string>): Promise<string> {
  const reader = stream.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
}
