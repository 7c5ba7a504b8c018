import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ProvinceFiles } from './province-files.ts';
import { provincePieces } from './province-pieces.ts';

/** The files of provinces by their digests. It may be deleted: then they are made again. */
export const parquetCache = '.cache/parquet';

/** Makes the files of those provinces whose digest is not in the cache, one province after the other, in one pass. */
export function fillCache(cache: string, numbers: string, digests: ReadonlyMap<string, string>): void {
  const missing = new Map([...digests].filter(([, digest]) => !existsSync(join(cache, digest))));
  if (missing.size === 0) return;
  let made = null as MadeProvince | null;
  for (const { province, records } of provincePieces(numbers)) {
    const digest = missing.get(province);
    if (digest === undefined) continue;
    if (made?.digest !== digest) {
      finish(cache, made);
      made = { digest, files: begin(cache, digest) };
    }
    made.files.add(records);
  }
  finish(cache, made);
}

interface MadeProvince {
  digest: string;
  files: ProvinceFiles;
}

function begin(cache: string, digest: string): ProvinceFiles {
  rmSync(unfinished(cache, digest), { recursive: true, force: true });
  return new ProvinceFiles(unfinished(cache, digest));
}

/** Made under another name first: what bears its digest is whole. */
function finish(cache: string, made: MadeProvince | null): void {
  if (made === null) return;
  made.files.end();
  renameSync(unfinished(cache, made.digest), join(cache, made.digest));
}

/** Takes away what is not used any more. */
export function clearCache(cache: string, used: ReadonlySet<string>): void {
  const entries = existsSync(cache) ? readdirSync(cache) : [];
  for (const entry of entries.filter((each) => !used.has(each)))
    rmSync(join(cache, entry), { recursive: true, force: true });
}

function unfinished(cache: string, digest: string): string {
  return join(cache, `${digest}.unfinished`);
}
