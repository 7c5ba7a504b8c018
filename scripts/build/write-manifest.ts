import { writeFileSync } from 'node:fs';
import { digestOf } from '../manifest/digest.ts';
import { KnownDigests } from '../manifest/known-digests.ts';
import { type Manifest, manifestFile, manifestText, sourcesFile } from '../manifest/manifest.ts';
import { filesBelow } from './files-below.ts';

/**
 * Writes at the root of a finished site the digest of every source and of every file, and returns the digest of the list
 * itself: one line that stands for the whole release.
 */
export async function writeManifest(
  site: string,
  sources: string,
  known = new KnownDigests(),
): Promise<string> {
  writeFileSync(`${site}/${sourcesFile}`, manifestText(await digestsOf(sources, known)));
  const text = manifestText(await digestsOf(site, known));
  writeFileSync(`${site}/${manifestFile}`, text);
  known.keep();
  return digestOf(text);
}

/** The digests of all files below a folder; of a list of them there is none inside itself. */
async function digestsOf(folder: string, known: KnownDigests): Promise<Manifest> {
  const files = filesBelow(folder).filter((file) => file !== manifestFile);
  const digests = await known.digestsOf(files.map((file) => `${folder}/${file}`));
  return new Map(files.map((file, at) => [file, digests[at] ?? '']));
}
