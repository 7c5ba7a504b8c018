import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Archive } from '../../src/model/archive.ts';
import { FileStamps } from '../manifest/file-stamp.ts';
import { dataDigestCache, KnownDigests } from '../manifest/known-digests.ts';
import { manifestFile, sourcesFile } from '../manifest/manifest.ts';
import { type Bundle, bundle } from '../pages/bundle.ts';
import { isPage } from '../pages/links/address.ts';
import { type MadePages, makePages } from '../pages/make-pages.ts';
import type { Share } from '../share.ts';
import { readArchive } from './archive.ts';
import { checkLinks, type LinkedPages } from './check-links.ts';
import { lockOfData, siteData } from './data-lock.ts';
import { filesBelow } from './files-below.ts';
import { ingestContent } from './ingest-content.ts';
import { KnownAnchors } from './known-anchors.ts';
import { offerData } from './offer-data.ts';
import { PlacedFiles } from './placed-files.ts';
import { step } from './progress.ts';
import { reportFiles } from './report-files.ts';
import { withLock } from './run-lock.ts';
import { indexReports, indexShare } from './search-index.ts';
import { siteSizeText } from './site-size.ts';
import { clearAway, restore, swapIn } from './swap.ts';
import { writeManifest } from './write-manifest.ts';

/** Inside the project, since a rename does not cross file systems. */
const fresh = 'dist.next';
const live = 'dist';
/** The site before the live one: the next is made of it, since most names in it stay. */
const last = 'dist.last';
/** Where the index lies in the site. */
const searchIndex = 'search/index';
const takeaway = 'dist.takeaway';
const parquet = 'dist.parquet';
const data = siteData;
/** What the site offers as it is, with the open data. */
const open = 'public';
const sources = 'content/reports';

export interface BuildResult {
  /** Whether every file in `content/` could be read. The others are published all the same. */
  allFilesRead: boolean;
}

/** `content/` → `dist/`. Throws where a step could not be done; the last `dist/` is then as it was. */
export async function buildSite(): Promise<BuildResult> {
  return withLock(lockOfData(data), buildAlone);
}

async function buildAlone(): Promise<BuildResult> {
  await restore(live);
  await Promise.all([fresh, takeaway, parquet].map(clearAway));
  if (existsSync(last)) await rename(last, fresh);
  // What is known of the last site is looked up while another process reads.
  const [{ allFilesRead, programs }, known] = await Promise.all([begin(), lastKnown()]);
  const archive = readArchive(data);
  const { reports } = archive;
  // All need the data alone.
  const [, pages, index] = await Promise.all([
    offerData({ open, data, site: fresh, last: live, takeaway, parquet }),
    step('生成网页', () => makePages(programs, data, reports.length, fresh)),
    step('建立搜索索引', () => indexReports(data, `${fresh}/${searchIndex}`, undefined, archive)),
  ]);
  const made = new Map(pages.units.flatMap((unit) => unit.files.map((file) => [file.path, file] as const)));
  const files = await step('放好其余的文件', () =>
    placeFiles(
      known.files,
      [...pages.bundled, ...made.keys(), ...index.map((file) => `${searchIndex}/${file}`)],
      reports,
    ),
  );
  known.digests.learnFrom(dataDigestCache);
  const stamps = new FileStamps();
  const anchors = new KnownAnchors(fresh, made);
  // Links are looked at while threads work out the digests.
  const [release] = await Promise.all([
    step('写清单', () => writeManifest(fresh, sources, { known: known.digests, files, made, stamps })),
    step('核对站内链接', () => checkLinks(fresh, linkedPages(pages), files, anchors)),
  ]);
  anchors.keep();
  const size = siteSizeText(fresh, reports.length, [...files, manifestFile, sourcesFile], made, stamps);
  await step('换上新站', () => swapIn(fresh, live, last));
  console.log(`清单的摘要：${release}`);
  console.log(size);
  return { allFilesRead };
}

function linkedPages({ units }: MadePages): LinkedPages[] {
  return units.map(({ files, leads }) => ({ pages: files.map(({ path }) => path).filter(isPage), leads }));
}

/** Makes what falls to one of several machines, into the caches. A build that has the caches of all puts the site together. */
export async function buildShare(share: Share): Promise<BuildResult> {
  return withLock(lockOfData(data), async () => {
    const { allFilesRead, programs } = await begin();
    const { reports } = readArchive(data);
    await Promise.all([
      step('生成网页', () => makePages(programs, data, reports.length, fresh, share)),
      step('建立搜索索引', () => indexShare(data, share)),
    ]);
    await clearAway(fresh);
    return { allFilesRead };
  });
}

/** The data, and the programs that make pages of them: neither needs the other. */
async function begin(): Promise<BuildResult & { programs: Bundle }> {
  const [allFilesRead, programs] = await Promise.all([
    step('读取报告', () => ingestContent(data)),
    step('备好网页的程序', bundle),
  ]);
  return { allFilesRead, programs };
}

/** Puts the last site back where a run was killed at the moment of the swap. */
export function restoreSite(): Promise<void> {
  return restore(live);
}

/** Whether there is a site to serve. */
export function isBuilt(): boolean {
  return existsSync(`${live}/index.html`);
}

interface LastKnown {
  files: PlacedFiles;
  digests: KnownDigests;
}

/** The files of the site that the next is made of, and what was found out about those of the live one. */
async function lastKnown(): Promise<LastKnown> {
  return { files: new PlacedFiles(fresh), digests: new KnownDigests() };
}

/** Puts everything beside what is made in the site itself, and the data, which are there. Returns all files of the site. */
async function placeFiles(
  placed: PlacedFiles,
  made: readonly string[],
  reports: Archive['reports'],
): Promise<string[]> {
  placed.add(made);
  placed.add(filesBelow(open));
  placed.add(reportFiles(reports));
  placed.addFolder(takeaway);
  placed.addFolder(parquet, 'data/parquet');
  await Promise.all([takeaway, parquet].map(clearAway));
  return placed.sweep();
}
