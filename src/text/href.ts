/** The folder that the site is served from: `/`, or `/nianbao/` where BASE_PATH says so. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** Turns an address of the site (`/governments/`) into a link that holds wherever the site is served from. */
export function href(address: string): string {
  return base + address.replace(/^\//, '');
}

export function governmentHref(code: string): string {
  return href(`/governments/${code}/`);
}

export function reportHref(code: string, year: number): string {
  return href(`/governments/${code}/${year}/`);
}

/** An earlier version of a report. */
export function versionHref(code: string, year: number, version: number): string {
  return `${reportHref(code, year)}v${version}/`;
}

/** The transcript of a report, at a line where one is given. */
export function sourceHref(code: string, year: number, line: number | null = null): string {
  return `${reportHref(code, year)}source/${line === null ? '' : `#L${line}`}`;
}

export function ruleHref(rule: string): string {
  return href(`/rules/${rule}/`);
}

/** A report's data, numbers or transcript: its address with an extension. */
export function downloadHref(code: string, year: number, extension: 'json' | 'csv' | 'txt'): string {
  return href(`/governments/${code}/${year}.${extension}`);
}

/** The picture that stands for a report where its address is passed on. */
export function pictureHref(code: string, year: number): string {
  return href(`/governments/${code}/${year}.png`);
}
