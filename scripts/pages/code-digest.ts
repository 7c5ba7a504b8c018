import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { filesBelow } from '../build/files-below.ts';

/** What decides how pages look, besides the data: our code, the words of `content/pages`, and the packages installed. */
const code = [
  'src',
  'content/pages',
  'scripts/pages',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];
const settings = ['SITE_URL', 'BASE_PATH'];

/** The digest of everything that goes into the bundle of the site's programs. */
export function codeDigest(): string {
  const hash = createHash('sha256');
  for (const path of code) addTo(hash, path);
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash: Hash, path: string): void {
  if (!existsSync(path)) return;
  const files = statSync(path).isDirectory() ? filesBelow(path).map((file) => `${path}/${file}`) : [path];
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
}
