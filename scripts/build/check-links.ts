import { unitOf } from '../pages/units.ts';
import { filesBelow } from './files-below.ts';
import { KnownLinks } from './known-links.ts';
import { pageReader } from './page-reader.ts';
import { linksOfUnit } from './unit-links.ts';

const listed = 20;

/** Throws with a list where a link inside the site leads nowhere: to a page, a file or a place in a page. */
export function checkLinks(
  site: string,
  known = new KnownLinks(),
  files: readonly string[] = filesBelow(site),
): void {
  const broken = brokenLinks(site, known, files);
  if (broken.length > 0) {
    const lines = broken.slice(0, listed).map(({ page, link }) => `  ${page} → ${link}`);
    throw new Error(`${broken.length} 个站内链接没有去处：\n${lines.join('\n')}`);
  }
  known.keep();
}

export interface BrokenLink {
  page: string;
  link: string;
}

/** Pages that are made together, mostly those of a county, and where they lead; null where that is not known of these very pages. */
interface PageGroup {
  pages: readonly string[];
  stamp: string;
  outward: readonly string[] | null;
}

/**
 * Every link of every page that has no target. Pages are looked at group by group: where none of a group's pages was
 * written since they were found sound, only what they lead to outside the group has to be there still.
 */
export function brokenLinks(
  site: string,
  known: KnownLinks,
  all: readonly string[] = filesBelow(site),
): BrokenLink[] {
  const files = new Set(all);
  const pageAt = pageReader(site);
  const groups = groupsOf(site, files, known);
  const isThere = (target: string) => {
    const [file = '', anchor = ''] = target.split('#');
    if (!files.has(file)) return false;
    // Both ends were found sound by the same run, and neither was written since.
    const isOld = groups.get(groupOf(file))?.outward != null;
    return anchor === '' || isOld || pageAt(file).anchors.has(anchor);
  };
  return [...groups.values()].flatMap(({ pages, stamp, outward }) => {
    if (outward?.every(isThere)) {
      known.remember(stamp, outward);
      return [];
    }
    const links = linksOfUnit(pages, files, pageAt);
    if (links.broken.length === 0) known.remember(stamp, links.outward);
    return links.broken;
  });
}

function groupsOf(
  site: string,
  files: ReadonlySet<string>,
  known: KnownLinks,
): ReadonlyMap<string, PageGroup> {
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const groups = [...Map.groupBy(pages, groupOf)].map(([name, own]): [string, PageGroup] => {
    const stamp = known.stampOf(site, own);
    return [name, { pages: own, stamp, outward: known.outwardLinks(stamp) ?? null }];
  });
  return new Map(groups);
}

/** Pages that are made together change together: those of a county are not read again where only the page about it changed. */
function groupOf(page: string): string {
  return unitOf(`/${page.replace(/index\.html$/, '')}`);
}
