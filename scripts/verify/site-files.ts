import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../failures.ts';

/** Bytes of a file of a site by its path; null where it is not there. */
export type SiteFiles = (path: string) => Promise<Uint8Array | null>;

/** The files of a site, in a folder or at an address. */
export function siteFiles(site: string): SiteFiles {
  return /^https?:\/\//.test(site) ? filesAt(site.endsWith('/') ? site : `${site}/`) : filesIn(site);
}

function filesIn(folder: string): SiteFiles {
  return (path) => readFile(join(folder, path)).catch(() => null);
}

function filesAt(address: string): SiteFiles {
  return async (path) => {
    const response = await fetch(new URL(encodedPath(path), address)).catch(() => {
      throw new UserError(`${address} 没有回答：请看看网址写得对不对、网络通不通。`);
    });
    if (response.ok) return response.bytes();
    if (response.status === 404 || response.status === 410) return null;
    throw new UserError(`${path}：对方回答 ${response.status}`);
  };
}

/** Hosts serve `a/index.html` as `a/`; some answer the long form with a redirect, which fetch follows. */
function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
