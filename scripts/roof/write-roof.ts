import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetDescription } from '../../src/parquet/description.ts';
import { filesBelow } from '../build/files-below.ts';
import { linkFiles, linkOrCopy } from '../build/link-files.ts';
import { clearAway, swapIn } from '../build/swap.ts';
import { digestOf, digestOfFile } from '../manifest/digest.ts';
import { manifestFile, manifestText, readManifest } from '../manifest/manifest.ts';
import { writeInto } from '../takeaway/write-file.ts';
import { joinTables } from './joined-tables.ts';
import { roofPage, roofStyle } from './roof-page.ts';
import type { RoofSite } from './roof-site.ts';

/** What a host takes from the root alone. */
const hostFiles = ['_headers', '.htaccess'];

/**
 * Puts finished sites into one folder, each at its own address, with a way in, their tables as one, all numbers as
 * Parquet, and one manifest of everything. The folder takes the place of an earlier one whole. Returns the digest of the manifest.
 */
export async function writeRoof(sites: readonly RoofSite[], live: string): Promise<string> {
  const fresh = `${live}.next`;
  await clearAway(fresh);
  for (const { base, folder } of sites) linkFiles(folder, join(fresh, base));
  joinTables(sites, join(fresh, 'data'));
  joinParquet(sites, join(fresh, 'data/parquet'));
  writeInto(fresh, 'index.html', roofPage(sites));
  writeInto(fresh, 'roof.css', roofStyle);
  for (const file of hostFiles) {
    const [from] = sites.map(({ folder }) => join(folder, file)).filter((path) => existsSync(path));
    if (from !== undefined) linkOrCopy(from, join(fresh, file));
  }
  const manifest = manifestText(joinedManifest(sites, fresh));
  writeFileSync(join(fresh, manifestFile), manifest);
  await swapIn(fresh, live);
  return digestOf(new TextEncoder().encode(manifest));
}

/** The files of one province and year may come from several sites: each keeps the name of its own. */
function joinParquet(sites: readonly RoofSite[], folder: string): void {
  for (const { base, folder: site } of sites) {
    const from = join(site, 'data/parquet/numbers');
    for (const file of existsSync(from) ? filesBelow(from) : [])
      linkInto(join(from, file), join(folder, 'numbers', file.replace('numbers.parquet', `${base}.parquet`)));
  }
  const files = existsSync(folder) ? filesBelow(folder) : [];
  for (const { path, text } of parquetDescription(files)) writeInto(folder, path, text);
}

function linkInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
}

/** What the sites say of their own files, and the digests of what the roof adds. */
function joinedManifest(sites: readonly RoofSite[], fresh: string): Map<string, string> {
  const inSites = sites.flatMap(({ base, folder }) => {
    const file = join(folder, manifestFile);
    const own = readManifest(readFileSync(file, 'utf8'));
    const itself = [`${base}/${manifestFile}`, digestOfFile(file)] as const;
    return [...[...own].map(([path, digest]) => [`${base}/${path}`, digest] as const), itself];
  });
  const bases = new Set(sites.map(({ base }) => base));
  const added = filesBelow(fresh).filter((file) => !bases.has(file.split('/')[0] ?? ''));
  return new Map([...inSites, ...added.map((file) => [file, digestOfFile(join(fresh, file))] as const)]);
}
