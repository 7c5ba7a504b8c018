import { readFileSync } from 'node:fs';
import { type Archive, archiveIn } from '../../src/model/archive.ts';

/** The index of the open data that an ingest wrote. */
export function readArchive(data: string): Archive {
  return archiveIn(readFileSync(`${data}/archive.json`, 'utf8'));
}
