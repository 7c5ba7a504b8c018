import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesBelow } from '../build/files-below.ts';
import { provincePieces } from './province-pieces.ts';

/** What decides, besides the lines, how a file comes out: our code and the version of the writer. */
const code = ['src/parquet', 'src/ingest/publish'];
const writer = 'node_modules/hyparquet-writer/package.json';
const digits = 16;

/** Province → the digest of all that its files are made of. */
export function provinceDigests(numbers: string): Map<string, string> {
  const hashes = new Map<string, Hash>();
  const start = codeDigest();
  for (const { province, records } of provincePieces(numbers)) {
    const hash = hashes.get(province) ?? createHash('sha256').update(start);
    hashes.set(province, hash.update(records));
  }
  return new Map([...hashes].map(([province, hash]) => [province, hash.digest('hex').slice(0, digits)]));
}

function codeDigest(): string {
  const hash = createHash('sha256').update(readFileSync(writer));
  for (const folder of code)
    for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(`${folder}/${file}`));
  return hash.digest('hex');
}
