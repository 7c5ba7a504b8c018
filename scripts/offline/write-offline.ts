import { existsSync, writeFileSync } from 'node:fs';
import { offlineWords as words } from '../../src/text/offline.ts';
import { UserError } from '../failures.ts';
import { offlineFile } from './offline-file.ts';

const site = 'dist';
const data = 'public/data';

/** Writes the offline file of a place and says what was written. Throws one clear sentence where it cannot. */
export async function writeOffline(named: string, out: string | null): Promise<string> {
  if (named === '') throw new UserError(words.usage);
  if (!existsSync(`${site}/index.html`)) throw new UserError(words.noSite);
  const { html, reports, code } = await offlineFile(site, data, named);
  const file = out ?? `${code.replace('/', '-')}-offline.html`;
  writeFileSync(file, html);
  return words.written(file, reports, (Buffer.byteLength(html) / 1024 ** 2).toFixed(1));
}
