/** A file as it was dropped in. `file` is its path below the content folder; it is kept for people, never read for meaning. */
export interface SourceFile {
  file: string;
  bytes: Uint8Array;
  /** The text of the `<name>.yaml` beside it, where there is one. */
  sidecar?: string;
  /** Why the bytes could not be had, where they could not. */
  problem?: string;
}

/** SHA-256 of the bytes, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
