/** A file of the search index. They lie packed: not every host packs on the way. */
export async function indexFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok || answer.body === null) throw new Error(`${address}: ${answer.status}`);
  const unpacked = answer.body.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

export async function indexJson<T>(address: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await indexFile(address))) as T;
}

/** A file that lies as it is. */
export async function siteJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}
