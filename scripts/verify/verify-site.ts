import { filesBelow } from '../build/files-below.ts';
import { UserError } from '../failures.ts';
import { digestOf } from '../manifest/digest.ts';
import { manifestFile, readManifest } from '../manifest/manifest.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

/** What a site is, put beside what its manifest says. */
export interface Verification {
  /** The digest of the manifest itself, which names the release. */
  release: string;
  checked: number;
  missing: string[];
  changed: string[];
  /** Files that the manifest does not name. An address cannot be asked for them. */
  surplus: string[];
}

const atOnce = 8;

/** Checks every file of a site against its manifest. Throws a sentence where there is none. */
export async function verifySite(site: string, told: () => void = () => {}): Promise<Verification> {
  const files = siteFiles(site);
  const list = await files(manifestFile);
  if (list === null) throw new UserError(`${site} 没有 ${manifestFile}，无从核对。`);
  const manifest = readManifest(new TextDecoder().decode(list));
  const result: Verification = {
    release: digestOf(list),
    checked: manifest.size,
    missing: [],
    changed: [],
    surplus: surplusOf(site, manifest),
  };
  const waiting = [...manifest].reverse();
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      await verifyFile(files, next, result);
      told();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { ...result, missing: result.missing.sort(), changed: result.changed.sort() };
}

async function verifyFile(
  files: SiteFiles,
  [path, digest]: readonly [string, string],
  { missing, changed }: Verification,
): Promise<void> {
  const bytes = await files(path);
  if (bytes === null) missing.push(path);
  else if (digestOf(bytes) !== digest) changed.push(path);
}

function surplusOf(site: string, manifest: ReadonlyMap<string, string>): string[] {
  if (/^https?:\/\//.test(site)) return [];
  return filesBelow(site).filter((file) => file !== manifestFile && !manifest.has(file));
}
