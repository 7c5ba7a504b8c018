import { digestOf } from '../manifest/digest.ts';
import { FileStamps } from '../manifest/file-stamp.ts';
import { KnownDigests } from '../manifest/known-digests.ts';
import { manifestFile, manifestText, sourcesFile } from '../manifest/manifest.ts';
import { filesBelow } from './files-below.ts';
import { linkOrWrite } from './link-files.ts';

export interface KnownOfSite {
  known?: KnownDigests;
  /** All files of the site. */
  files?: readonly string[];
  /** Those whose digest is known from their making. */
  made?: ReadonlyMap<string, { digest: string }>;
  stamps?: FileStamps;
}

/**
 * Writes at the root of a finished site the digest of every source and of every file, and returns the digest of the list
 * itself: one line that stands for the whole release.
 */
export async function writeManifest(
  site: string,
  sources: string,
  {
    known = new KnownDigests(),
    files = filesBelow(site),
    made = new Map(),
    stamps = new FileStamps(),
  }: KnownOfSite = {},
): Promise<string> {
  const others = files.filter((file) => !made.has(file));
  const [ofSources, ofOthers] = await Promise.all([
    digestsOf(sources, filesBelow(sources), known, stamps),
    digestsOf(site, others, known, stamps),
  ]);
  const sourcesText = manifestText(ofSources);
  linkOrWrite(`${site}/${sourcesFile}`, Buffer.from(sourcesText));
  for (const [file, { digest }] of made) ofOthers.set(file, digest);
  const text = manifestText(ofOthers.set(sourcesFile, digestOf(sourcesText)));
  linkOrWrite(`${site}/${manifestFile}`, Buffer.from(text));
  known.keep();
  return digestOf(text);
}

/** The digests of all files of a folder but the two lists, which are made last. */
async function digestsOf(
  folder: string,
  all: readonly string[],
  known: KnownDigests,
  stamps: FileStamps,
): Promise<Map<string, string>> {
  const files = all.filter((file) => file !== manifestFile && file !== sourcesFile);
  const digests = await known.digestsOf(
    files.map((file) => `${folder}/${file}`),
    stamps,
  );
  return new Map(files.map((file, at) => [file, digests[at] ?? '']));
}
