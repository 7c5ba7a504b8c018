import { href } from '../text/href.ts';

/** A path of the site as others see it: a whole address where it is known where the site will live. */
export function siteAddress(path: string): string {
  const site = import.meta.env?.SITE;
  return site === undefined || site === '' ? href(path) : new URL(href(path), site).href;
}
