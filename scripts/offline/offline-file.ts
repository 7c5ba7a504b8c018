import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { searchableReport } from '../../src/search/searchable-report.ts';
import { readArchive } from '../build/archive.ts';
import { wholeReport } from '../build/whole-report.ts';
import { bundledScript } from './bundle.ts';
import { offlineHtml } from './offline-html.ts';
import { type OfflinePlace, offlinePlace } from './offline-places.ts';
import { type SitePage, sitePage } from './site-pages.ts';

const script = 'src/components/offline/offline-archive.ts';

/** One HTML file with the reports of a place out of the finished site, and how many they are. */
export async function offlineFile(
  site: string,
  data: string,
  named: string,
): Promise<{ html: string; reports: number; code: string }> {
  const place = offlinePlace(readArchive(data), named);
  const pages = pagesOf(site, place);
  const comparisons = comparisonsOf(site, place);
  const html = offlineHtml({
    place,
    release: digestOf(`${data}/archive.json`),
    pages,
    comparisons,
    styles: stylesOf(site, [...pages, ...comparisons, ...existing(site, ['/search/'])]),
    script: await bundledScript(script),
    reports: JSON.stringify(searchedReports(data, place)),
  });
  return { html, reports: place.reports.length, code: place.place.code };
}

function pagesOf(site: string, { governments, reports }: OfflinePlace): SitePage[] {
  const addresses = [
    ...governments.map(({ code }) => `/governments/${code}/`),
    ...reports.map(({ code, year }) => `/governments/${code}/${year}/`),
  ];
  return existing(site, addresses);
}

/** A government with those below it year by year, and each with itself over the years. */
function comparisonsOf(site: string, { place, governments, reports }: OfflinePlace): SitePage[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  const codes = [...new Set([place.code, ...governments.map(({ code }) => code)])];
  const ofYears = codes.flatMap((code) => years.map((year) => `/compare/${code}-${year}/`));
  return existing(site, [...ofYears, ...codes.map((code) => `/compare/${code}/`)]);
}

function existing(site: string, addresses: readonly string[]): SitePage[] {
  return addresses.flatMap((address) => sitePage(site, address) ?? []);
}

function stylesOf(site: string, pages: readonly SitePage[]): string {
  const files = [...new Set(pages.flatMap(({ styles }) => styles))];
  return files.map((file) => readFileSync(`${site}${file}`, 'utf8')).join('\n');
}

function searchedReports(data: string, { governments, reports }: OfflinePlace) {
  const places = new Map(governments.map(({ code, place }) => [code, place]));
  return reports.map(({ code, year }) => {
    const searchable = searchableReport(wholeReport(data, code, year));
    return { code, year, place: places.get(code) ?? code, searchable };
  });
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}
