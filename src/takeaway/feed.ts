import { reportSentence } from '../compare/report-sentence.ts';
import type { ReportSummary } from '../model/archive.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { t } from '../text/index.ts';
import { dateText } from '../text/numbers.ts';

/** A list of reports that can be followed. */
export interface Feed {
  title: string;
  /** The page of the site that it belongs to, and the addresses of the feed itself. */
  page: string;
  atom: string;
  json: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  report: ReportSummary;
  /** The name of the government with the places above it. */
  name: string;
  address: string;
}

/** Newest first; a report that gives no date stands at the end of the year it reports on. */
export function newestEntries(entries: readonly FeedEntry[], count: number): FeedEntry[] {
  const order = ({ report }: FeedEntry) => `${dayOf(report)} ${report.id}`;
  return entries.toSorted((a, b) => (order(a) > order(b) ? -1 : 1)).slice(0, count);
}

/** Atom (RFC 4287). Same reports, same text: its dates are those that reports give, never the day of the build. */
export function atomFeed({ title, page, atom, entries }: Feed): string {
  const newest = entries.map(({ report }) => dayOf(report)).sort();
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

function atomEntry({ report, name, address }: FeedEntry): string {
  return [
    '<entry>',
    element('title', titleOf(report, name)),
    element('id', idOf(address)),
    element('updated', moment(dayOf(report))),
    ...(report.publishedAt === null ? [] : [element('published', moment(report.publishedAt))]),
    `<author>${element('name', name)}</author>`,
    `<link href="${escapeHtml(address)}"/>`,
    element('summary', summaryOf(report)),
    '</entry>',
  ].join('\n');
}

/** JSON Feed 1.1, with the same entries. */
export function jsonFeed({ title, page, json, entries }: Feed): string {
  const items = entries.map(({ report, name, address }) => ({
    id: idOf(address),
    url: address,
    title: titleOf(report, name),
    content_text: summaryOf(report),
    ...(report.publishedAt !== null && { date_published: moment(report.publishedAt) }),
    authors: [{ name }],
  }));
  const head = { version: 'https://jsonfeed.org/version/1.1', title, home_page_url: page, feed_url: json };
  return `${JSON.stringify({ ...head, language: 'zh-CN', items }, null, 1)}\n`;
}

function titleOf({ year }: ReportSummary, name: string): string {
  return t('report.title', { name, year });
}

/** What the report says, when it was published, and how the checks came out. */
function summaryOf(report: ReportSummary): string {
  const { publishedAt, checks } = report;
  const date =
    publishedAt === null ? t('report.undated') : t('report.published', { date: dateText(publishedAt) });
  const tally = [t('tally.pass', { count: checks.pass }), t('tally.fail', { count: checks.fail })].join('，');
  return `${reportSentence(report)}${date}。${tally}。`;
}

function dayOf({ publishedAt, year }: ReportSummary): string {
  return publishedAt ?? `${year}-12-31`;
}

/** The day in China, where the reports are from. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** An address that is a whole one names itself; one that begins at the root of a site not yet known gets a name of its own. */
function idOf(address: string): string {
  return address.startsWith('/') ? `tag:yangguang.invalid,2019:${address}` : address;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}
