import { writeFileSync } from 'node:fs';
import { digestOf, digestOfFile } from '../manifest/digest.ts';
import { type Manifest, manifestFile, manifestText, sourcesFile } from '../manifest/manifest.ts';
import { filesBelow } from './files-below.ts';

/**
 * Writes at the root of a finished site the digest of every source and of every file, and returns the digest of the list
 * itself: one line that stands for the whole release.
 */
export function writeManifest(site: string, sources: string): string {
  writeFileSync(`${site}/${sourcesFile}`, manifestText(digestsOf(sources)));
  const text = manifestText(digestsOf(site));
  writeFileSync(`${site}/${manifestFile}`, text);
  return digestOf(new TextEncoder().encode(text));
}

/** The digests of all files below a folder; of a list of them there is none inside itself. */
function digestsOf(folder: string): Manifest {
  const files = filesBelow(folder).filter((file) => file !== manifestFile);
  return new Map(files.map((file) => [file, digestOfFile(`${folder}/${file}`)]));
}
