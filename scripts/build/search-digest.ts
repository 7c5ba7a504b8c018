import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Archive } from '../../src/model/archive.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { lineageOf, registerOf } from '../../src/model/register.ts';
import { filesBelow } from './files-below.ts';

/** Folders whose code decides what an index says. */
const code = ['src/model', 'src/search', 'src/text'];
const digits = 16;

/**
 * The digest of all that the index of some reports is made of: their data and what the archive says of them, by the
 * digests of the files, their places, and the code that makes it.
 */
export function shardDigest(digests: ReadonlyMap<string, string>, archive: Archive): string {
  const hash = createHash('sha256').update(codeDigest());
  hash.update(JSON.stringify(governmentsOf(archive)));
  for (const { code: government, year } of archive.reports) {
    const path = `reports/${government}/${year}.json`;
    hash.update(`${path} ${digests.get(path)}\n`);
  }
  for (const government of new Set(archive.reports.map((report) => report.code)))
    hash.update(`${digests.get(`audit/${government}.json`) ?? 'none'}\n`);
  return hash.digest('hex').slice(0, digits);
}

/** The codes of the counties, and of all above them, that some reports lie in. */
export function placesOf(archive: Archive): string[] {
  const places = governmentsOf(archive).filter(({ level }) => level !== 'township' && level !== 'department');
  return places.map((place) => place.code).sort();
}

function governmentsOf({ governments, reports }: Archive): RegisteredGovernment[] {
  const register = registerOf(governments);
  const codes = [...new Set(reports.map((report) => report.code))];
  return [
    ...new Set(
      codes.flatMap((each) => {
        const government = register.byCode.get(each);
        return government === undefined ? [] : lineageOf(register, government);
      }),
    ),
  ];
}

function codeDigest(): string {
  const hash = createHash('sha256');
  for (const folder of code)
    for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(`${folder}/${file}`));
  return hash.digest('hex');
}
