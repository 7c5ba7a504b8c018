/** A path of the site as others see it: a whole address where SITE_URL says where the site will live. */
export function siteAddress(path: string): string {
  const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
  const address = base + path.replace(/^\//, '');
  const site = process.env.SITE_URL;
  return site === undefined || site === '' ? address : new URL(address, site).href;
}
