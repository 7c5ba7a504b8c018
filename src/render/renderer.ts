import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import '../data/every-question.ts';
import { noting } from '../data/questions.ts';
import { type PlainFile, plainFiles } from '../files/index.ts';
import { PageResponse } from './page-response.ts';

export { answerDigest, noting } from '../data/questions.ts';

globalThis.Response = PageResponse;

/** The site's programs as Astro bundles them: an application that gives each page when it is asked for. */
const app = createApp({ streaming: false });

/** What Astro makes: its address, as from the root, and the file of `src/pages` for it. */
type AstroPath = Awaited<ReturnType<InstanceType<typeof StaticPaths>['getAll']>>[number];

/** A page or file of the site: its address, as from the root, and what makes it. */
export type PagePath = AstroPath | PlainFile;

/** A page whose answer is an error by its nature. */
const notFound = '/404';

/** Everything that `getStaticPaths` of all pages name, and the files that need no Astro. */
export async function allPages(): Promise<PagePath[]> {
  await loadPages();
  return [...(await new StaticPaths(app).getAll()), ...plainFiles()];
}

/**
 * Loads the modules of all pages, once: a page that looks for its own takes a fiftieth longer. A module that reads data when
 * it is loaded reads them for no page: none would be made again when they change.
 */
async function loadPages(): Promise<void> {
  const { pageMap } = app.getManifest();
  for (const [component, load] of [...(pageMap ?? [])]) {
    const asked = await noting(async () => {
      const module = await load();
      await module.page();
      pageMap?.set(component, async () => module);
    });
    if (asked.length > 0) throw new Error(`${component} 在载入时就读数据（${asked[0]}）：要在做网页时才读。`);
  }
}

/** The bytes of a page. Throws where it could not be made; Astro has then printed why. */
export async function render(page: PagePath): Promise<Uint8Array> {
  if (isPlain(page)) return bytesOf(page.content());
  const { pathname, route } = page;
  const response = await app.render(new Request(urlOf(pathname, route.type)), { routeData: route });
  if (!response.ok && pathname !== notFound) throw new Error(`${pathname}：这一页没有做成。`);
  return response.bytes();
}

/** Where the file of a page lies in the site: a page in a folder of its own, except the one that hosts look for by name. */
export function fileOf(page: PagePath): string {
  const path = page.pathname.replace(/^\/|\/$/g, '');
  if (isPlain(page)) return path;
  const { pathname, route } = page;
  if (route.type !== 'page') return path;
  if (pathname === notFound) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function isPlain(page: PagePath): page is PlainFile {
  return 'content' in page;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function urlOf(pathname: string, type: AstroPath['route']['type']): URL {
  const { base, site = 'http://localhost/' } = app.getManifest();
  const ending = type === 'page' && !pathname.endsWith('/') ? '/' : '';
  return new URL(`${base.replace(/\/$/, '')}${pathname}${ending}`, site);
}
