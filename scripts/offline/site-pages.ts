import { existsSync, readFileSync } from 'node:fs';

/** A finished page of the site, as it goes into the offline file. */
export interface SitePage {
  address: string;
  title: string;
  /** What stands between its header and its footer, without scripts. */
  html: string;
  /** The files of its styles. */
  styles: readonly string[];
}

const mainPart = /<main[^>]*>([\s\S]*)<\/main>/;
const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/;

/** A page of the finished site; null where there is none. */
export function sitePage(site: string, address: string): SitePage | null {
  const file = `${site}${address}index.html`;
  if (!existsSync(file)) return null;
  // In the file all addresses begin at the root, wherever the site lives.
  const html = readFileSync(file, 'utf8').replaceAll(`="${base}`, '="/');
  const main = mainPart.exec(html)?.[1] ?? '';
  return {
    address,
    title: (heading.exec(main)?.[1] ?? address).replace(/<[^>]+>/g, ''),
    html: main.replace(/<script[\s\S]*?<\/script>/g, ''),
    styles: Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, style = '']) => style),
  };
}
