import { readFileSync } from 'node:fs';
import { UserError } from '../failures.ts';
import { fileFor, isPage } from '../pages/links/address.ts';
import { UnitLinks } from '../pages/links/unit-links.ts';
import { KnownAnchors } from './known-anchors.ts';

const listed = 20;

/** Pages that were made together, and everything that they lead to outside themselves. */
export interface LinkedPages {
  pages: readonly string[];
  leads: readonly string[];
}

export interface BrokenLink {
  page: string;
  link: string;
}

/** Throws with a list where a link inside the site leads nowhere: to a page, a file or a place in a page. */
export function checkLinks(
  site: string,
  groups: readonly LinkedPages[],
  files: readonly string[],
  anchors = new KnownAnchors(site),
): void {
  const broken = brokenLinks(site, groups, files, anchors);
  if (broken.length === 0) return;
  const lines = broken.slice(0, listed).map(({ page, link }) => `  ${page} → ${link}`);
  throw new UserError(`${broken.length} 个站内链接没有去处：\n${lines.join('\n')}`);
}

/**
 * Every link of every page that has no target. Where pages lead was found out when they were made; pages of which it is not
 * known are read now.
 */
export function brokenLinks(
  site: string,
  groups: readonly LinkedPages[],
  files: readonly string[],
  anchors = new KnownAnchors(site),
): BrokenLink[] {
  const known = new Set(groups.flatMap(({ pages }) => pages));
  const others = files.filter((file) => isPage(file) && !known.has(file));
  const isThere = targetFinder(new Set(files), anchors);
  return [...groups, { pages: others, leads: linksOf(site, others).leads() }].flatMap(({ pages, leads }) => {
    const lost = new Set(leads.filter((lead) => !isThere(lead)));
    return lost.size === 0 ? [] : [...linksOf(site, pages).to(lost)];
  });
}

function linksOf(site: string, pages: readonly string[]): UnitLinks {
  const links = new UnitLinks();
  for (const page of pages) links.add(page, readFileSync(`${site}/${page}`));
  return links;
}

/** Whether what a link leads to is there. Only places in pages of another unit have to be looked up in these pages. */
function targetFinder(files: ReadonlySet<string>, anchors: KnownAnchors): (lead: string) => boolean {
  return (lead) => {
    const sign = lead.indexOf('#');
    const file = fileFor(sign < 0 ? lead : lead.slice(0, sign), files);
    if (file === null) return false;
    return sign < 0 || !isPage(file) || anchors.has(file, lead.slice(sign + 1));
  };
}
