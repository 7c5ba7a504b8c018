import { escapeHtml } from '../text/escape-html.ts';
import { t } from '../text/index.ts';

/** A list that can be followed. */
export interface Feed {
  title: string;
  /** The page of the site that it belongs to, and the addresses of the feed itself. */
  page: string;
  atom: string;
  json: string;
  entries: readonly FeedEntry[];
}

/** One entry. Its days are those that the content gives, never the day of the build. */
export interface FeedEntry {
  title: string;
  /** The page that it leads to, and what names the entry where that page alone does not. */
  address: string;
  part?: string;
  author: string;
  summary: string;
  /** The day by which it is put in order; the day on which it was published, null where none is given. */
  day: string;
  publishedAt: string | null;
}

/** Atom (RFC 4287). Same entries, same text. */
export function atomFeed({ title, page, atom, entries }: Feed): string {
  const newest = entries.map(({ day }) => day).sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('title', title),
    element('id', idOf(page)),
    element('updated', moment(newest.at(-1) ?? '2008-05-01')),
    `<author>${element('name', t('site.name'))}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(atom)}"/>`,
    `<link href="${escapeHtml(page)}"/>`,
    ...entries.map(atomEntry),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry(entry: FeedEntry): string {
  const { title, address, author, summary, day, publishedAt } = entry;
  return [
    '<entry>',
    element('title', title),
    element('id', entryId(entry)),
    element('updated', moment(day)),
    ...(publishedAt === null ? [] : [element('published', moment(publishedAt))]),
    `<author>${element('name', author)}</author>`,
    `<link href="${escapeHtml(address)}"/>`,
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/** JSON Feed 1.1, with the same entries. */
export function jsonFeed({ title, page, json, entries }: Feed): string {
  const items = entries.map((entry) => ({
    id: entryId(entry),
    url: entry.address,
    title: entry.title,
    content_text: entry.summary,
    ...(entry.publishedAt !== null && { date_published: moment(entry.publishedAt) }),
    authors: [{ name: entry.author }],
  }));
  const head = { version: 'https://jsonfeed.org/version/1.1', title, home_page_url: page, feed_url: json };
  return `${JSON.stringify({ ...head, language: 'zh-CN', items }, null, 1)}\n`;
}

/** The day in China, where the reports are from. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function entryId({ address, part }: FeedEntry): string {
  return part === undefined ? idOf(address) : `${idOf(address)}#${part}`;
}

/** An address that is a whole one names itself; one that begins at the root of a site not yet known gets a name of its own. */
function idOf(address: string): string {
  return address.startsWith('/') ? `tag:yangguang.invalid,2019:${address}` : address;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}
