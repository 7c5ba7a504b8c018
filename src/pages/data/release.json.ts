import { releaseDigest, releasedFiles } from '../../data/release.ts';

/** Which data this site is made of: the digest of the release, and of each of its files. */
export function GET(): Response {
  return new Response(`${JSON.stringify({ digest: releaseDigest(), files: releasedFiles() }, null, 2)}\n`);
}
