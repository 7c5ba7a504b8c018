/**
 * The list of the digests of all files of the open data, as `sha256sum -c` reads it. Whoever has to know whether one of
 * them changed looks here instead of reading ten thousand files.
 */
export const dataDigestsFile = 'files.sha256';

const digestDigits = 64;
const gap = '  ';

/** Path in the open data → SHA-256. */
export function readDataDigests(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(digestDigits + gap.length), line.slice(0, digestDigits)]));
}
