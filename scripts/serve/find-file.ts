import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

export type Found = { kind: 'file'; path: string } | { kind: 'moved'; to: string } | { kind: 'none' };

/** The file of a site that an address asks for. Never one outside the site. */
export async function findFile(site: string, address: string): Promise<Found> {
  const asked = decoded(address);
  if (asked === null || asked.includes('\0')) return { kind: 'none' };
  const path = normalize(join(site, asked));
  if (!`${path}${sep}`.startsWith(normalize(join(site, sep)))) return { kind: 'none' };
  const entry = await stat(path).catch(() => null);
  if (entry?.isFile() && !asked.endsWith('/')) return { kind: 'file', path };
  if (!entry?.isDirectory()) return { kind: 'none' };
  // One leading slash only: `//host/` would lead to another site.
  if (!asked.endsWith('/')) return { kind: 'moved', to: encodeURI(`/${asked.replace(/^[/\\]+/, '')}/`) };
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? { kind: 'file', path: index } : { kind: 'none' };
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
