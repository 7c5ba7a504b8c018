import { createHash } from 'node:crypto';
import { reportsOf } from './archive.ts';
import { openDataDigest } from './open-data.ts';
import { question } from './questions.ts';

/** Enough of a digest to tell versions of data apart, short enough for a line of a citation. */
const shortDigits = 12;

const digestAt = question('digestOfReport', openDataDigest);

/**
 * The version of a report's data, to cite it by: how `sha256sum` of the file that its page offers as JSON begins. It
 * tells which reading was cited, and does not change when other reports come.
 */
export function reportDigest(code: string, year: number): string {
  return digestAt(`reports/${code}/${year}.json`).slice(0, shortDigits);
}

/** The version of all reports of a government: how `sha256sum` of the list of their digests, oldest year first, begins. */
export function reportsDigest(code: string): string {
  const lines = reportsOf(code).map(
    ({ year }) => `${digestAt(`reports/${code}/${year}.json`)}  ${year}.json\n`,
  );
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, shortDigits);
}
