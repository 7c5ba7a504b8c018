import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Archive } from '../../src/model/archive.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { lineageOf, type Register, registerOf } from '../../src/model/register.ts';
import { filesBelow } from './files-below.ts';

/** Folders whose code decides what an index says. */
const code = ['src/model', 'src/search', 'src/text'];
const digits = 16;

/** What the index of some reports is made of: their data and what the archive says of them, their places, and the code that makes it. */
export class ShardSources {
  readonly #digests: ReadonlyMap<string, string>;
  readonly #register: Register;
  readonly #code = codeDigest();

  /** @param digests those of the files of the open data */
  constructor(digests: ReadonlyMap<string, string>, { governments }: Pick<Archive, 'governments'>) {
    this.#digests = digests;
    this.#register = registerOf(governments);
  }

  /** The digest of all that the index of these reports is made of. */
  digest(reports: Archive['reports']): string {
    const hash = createHash('sha256').update(this.#code);
    hash.update(JSON.stringify(this.#governments(reports)));
    for (const { code: government, year } of reports) {
      const path = `reports/${government}/${year}.json`;
      hash.update(`${path} ${this.#digests.get(path)}\n`);
    }
    for (const government of new Set(reports.map((report) => report.code)))
      hash.update(`${this.#digests.get(`audit/${government}.json`) ?? 'none'}\n`);
    return hash.digest('hex').slice(0, digits);
  }

  /** The codes of the counties, and of all above them, that these reports lie in. */
  places(reports: Archive['reports']): string[] {
    const places = this.#governments(reports).filter(
      ({ level }) => level !== 'township' && level !== 'department',
    );
    return places.map((place) => place.code).sort();
  }

  #governments(reports: Archive['reports']): RegisteredGovernment[] {
    const codes = [...new Set(reports.map((report) => report.code))];
    const lineages = codes.flatMap((each) => {
      const government = this.#register.byCode.get(each);
      return government === undefined ? [] : lineageOf(this.#register, government);
    });
    return [...new Set(lineages)];
  }
}

function codeDigest(): string {
  const hash = createHash('sha256');
  for (const folder of code)
    for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(`${folder}/${file}`));
  return hash.digest('hex');
}
