import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Archive } from '../../src/model/archive.ts';
import { registerOf } from '../../src/model/register.ts';
import type { PublishedReport } from '../../src/model/report.ts';
import { makeShard } from '../../src/search/shard/make-shard.ts';
import { wholeReport } from './whole-report.ts';

/** Tables of phrases take twice as long at the highest level, for half a hundredth of the size. */
const level = 6;

/** Writes the search index of some reports. Files are packed here: not every host packs on the way. */
export function indexShard(data: string, folder: string, { governments, reports }: Archive): void {
  for (const part of ['texts', 'phrases']) mkdirSync(`${folder}/${part}`, { recursive: true });
  makeShard(reportsOf(data, reports), registerOf(governments), (path, content) => {
    writeFileSync(`${folder}/${path}.bin`, deflateRawSync(content, { level }));
  });
}

function* reportsOf(data: string, reports: Archive['reports']): Generator<PublishedReport> {
  for (const { code, year } of reports) yield wholeReport(data, code, year);
}
