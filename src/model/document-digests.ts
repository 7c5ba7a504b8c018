/**
 * The list of the digests of all files of the open data that belong to one report or one government, as `sha256sum -c`
 * reads it. Whoever has to know whether one of them changed looks here instead of reading ten thousand files.
 */
export const documentDigestsFile = 'documents.sha256';

const digestDigits = 64;
const gap = '  ';

/** Path in the open data → SHA-256. */
export function readDocumentDigests(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(digestDigits + gap.length), line.slice(0, digestDigits)]));
}
