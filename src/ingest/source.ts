import { sha256 } from './sha256.ts';

/** A file as it was dropped in. `file` is its path below the content folder; it is kept for people, never read for meaning. */
export interface SourceFile {
  file: string;
  bytes: Uint8Array;
  /** Their SHA-256 in hexadecimal, where whoever opened the file worked it out already. */
  sha256?: string;
  /** The text of the `<name>.yaml` beside it, where there is one. */
  sidecar?: string;
  /** Why the bytes could not be had, where they could not. */
  problem?: string;
}

/** SHA-256 of the bytes, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  // A page of a county's own network may not be served over HTTPS; then the browser has no `subtle`.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
    : sha256(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
