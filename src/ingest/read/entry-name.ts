const utf8Flag = 0x800;

/**
 * The name of a file in a zip archive. Archives say whether it is UTF-8; those that do not say are made by macOS, which
 * writes UTF-8 all the same, or by Windows, which writes GBK.
 */
export function entryName(bytes: Uint8Array, flags: number): string {
  if ((flags & utf8Flag) !== 0) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
