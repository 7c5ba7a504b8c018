import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import '../data/every-question.ts';

import { noting } from '../data/questions.ts';

export { answerDigest, noting } from '../data/questions.ts';

/** The site's programs as Astro bundles them: an application that gives each page when it is asked for. */
const app = createApp({ streaming: false });

/** A page or file of the site: its address, as from the root, and what makes it. */
export type PagePath = Awaited<ReturnType<InstanceType<typeof StaticPaths>['getAll']>>[number];

/** A page whose answer is an error by its nature. */
const notFound = '/404';

/** Everything that `getStaticPaths` of all pages name. */
export async function allPages(): Promise<PagePath[]> {
  await loadPages();
  return new StaticPaths(app).getAll();
}

/** A module that reads data when it is loaded reads them for no page: none would be made again when they change. */
async function loadPages(): Promise<void> {
  for (const [component, load] of app.getManifest().pageMap ?? []) {
    const asked = await noting(async () => void (await (await load()).page()));
    if (asked.length > 0) throw new Error(`${component} 在载入时就读数据（${asked[0]}）：要在做网页时才读。`);
  }
}

/** The bytes of a page. Throws where it could not be made; Astro has then printed why. */
export async function render({ pathname, route }: PagePath): Promise<Uint8Array> {
  const response = await app.render(new Request(urlOf(pathname, route.type)), { routeData: route });
  if (!response.ok && pathname !== notFound) throw new Error(`${pathname}：这一页没有做成。`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where the file of a page lies in the site: a page in a folder of its own, except the one that hosts look for by name. */
export function fileOf({ pathname, route }: PagePath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  if (pathname === notFound) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function urlOf(pathname: string, type: PagePath['route']['type']): URL {
  const { base, site = 'http://localhost/' } = app.getManifest();
  const ending = type === 'page' && !pathname.endsWith('/') ? '/' : '';
  return new URL(`${base.replace(/\/$/, '')}${pathname}${ending}`, site);
}
