import { writeFileSync } from 'node:fs';
import { digestOf } from '../manifest/digest.ts';
import { dataDigestCache, digestCache, KnownDigests } from '../manifest/known-digests.ts';
import { manifestFile, manifestText, sourcesFile } from '../manifest/manifest.ts';
import { filesBelow } from './files-below.ts';

/**
 * Writes at the root of a finished site the digest of every source and of every file, and returns the digest of the list
 * itself: one line that stands for the whole release.
 */
export async function writeManifest(
  site: string,
  sources: string,
  known = new KnownDigests(digestCache, [dataDigestCache]),
): Promise<string> {
  const [ofSources, ofSite] = await Promise.all([digestsOf(sources, known), digestsOf(site, known)]);
  const sourcesText = manifestText(ofSources);
  writeFileSync(`${site}/${sourcesFile}`, sourcesText);
  const text = manifestText(ofSite.set(sourcesFile, digestOf(sourcesText)));
  writeFileSync(`${site}/${manifestFile}`, text);
  known.keep();
  return digestOf(text);
}

/** The digests of all files below a folder but the two lists, which are made last. */
async function digestsOf(folder: string, known: KnownDigests): Promise<Map<string, string>> {
  const files = filesBelow(folder).filter((file) => file !== manifestFile && file !== sourcesFile);
  const digests = await known.digestsOf(files.map((file) => `${folder}/${file}`));
  return new Map(files.map((file, at) => [file, digests[at] ?? '']));
}
