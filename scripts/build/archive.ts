import { readFileSync } from 'node:fs';
import { Archive } from '../../src/model/archive.ts';

/** The index of the open data that an ingest wrote. */
export function readArchive(data: string): Archive {
  return Archive.parse(JSON.parse(readFileSync(`${data}/archive.json`, 'utf8')));
}
