import type { PublishedFile } from '../../src/ingest/publish/index.ts';
import { takeawayWords as words } from '../../src/text/takeaway.ts';

/** What a package is of. */
export interface PackageFacts {
  name: string;
  title: string;
  reports: number;
  /** The digits by which its data are cited. */
  version: string;
}

/** The files that describe the data, said of one package: its README begins with what it holds, its Data Package is named for it. */
export function describedPackage(
  descriptions: readonly PublishedFile[],
  facts: PackageFacts,
): PublishedFile[] {
  const texts = new Map(descriptions.map(({ path, text }) => [path, text]));
  const described = JSON.parse(texts.get('datapackage.json') ?? '{}') as Record<string, unknown>;
  const own = { ...described, name: facts.name, title: facts.title, version: facts.version };
  texts.set('datapackage.json', `${JSON.stringify(own, null, 2)}\n`);
  const about = words.packageReadme(facts.title, facts.reports, facts.version);
  texts.set('README.md', `${about}\n${texts.get('README.md') ?? ''}`);
  return [...texts].map(([path, text]) => ({ path, text }));
}
