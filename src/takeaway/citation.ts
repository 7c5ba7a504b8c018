import { takeawayWords as words } from '../text/takeaway.ts';

/** What is cited: a report, a part of one, or a view of the data. */
export interface Cited {
  /** The key of a BibTeX entry: `640502200-2020`. */
  id: string;
  /** The body that answers for it. */
  author: string;
  title: string;
  /** A table or a row of it; null for the whole. */
  part: string | null;
  /** An official report, or data that this site put together. */
  kind: 'report' | 'data';
  /** When it was published; null where the report does not say. */
  publishedAt: string | null;
  year: number;
  url: string;
  /** The digest of the data that it was taken from. */
  release: string;
}

export const citationStyles = ['gb', 'plain', 'bibtex', 'markdown'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A citation in a style. `accessed` is the day on which the reader saw it; a page that was built knows none. */
export function citation(style: CitationStyle, cited: Cited, accessed: string | null): string {
  return writers[style](cited, accessed);
}

const writers: Record<CitationStyle, (cited: Cited, accessed: string | null) => string> = {
  gb: gbCitation,
  plain: plainCitation,
  bibtex: bibtexCitation,
  markdown: markdownCitation,
};

/** GB/T 7714—2015: a report or data set that is read online. */
function gbCitation(cited: Cited, accessed: string | null): string {
  const { author, kind, publishedAt, url, release } = cited;
  const dates = `${publishedAt === null ? '' : `(${publishedAt})`}${accessed === null ? '' : `[${accessed}]`}`;
  const mark = kind === 'report' ? '[R/OL]' : '[DS/OL]';
  return `${author}. ${fullTitle(cited)}${mark}. ${words.site}, ${words.release(release)}. ${dates === '' ? '' : `${dates}. `}${url}.`;
}

function plainCitation(cited: Cited, accessed: string | null): string {
  const facts = [published(cited), words.site, words.release(cited.release)];
  if (accessed !== null) facts.push(words.accessed(accessed));
  return `${cited.author}：《${fullTitle(cited)}》，${facts.filter((fact) => fact !== null).join('，')}。${cited.url}`;
}

function bibtexCitation(cited: Cited, accessed: string | null): string {
  const fields: Record<string, string> = {
    author: `{${cited.author}}`,
    title: `{${fullTitle(cited)}}`,
    year: (cited.publishedAt ?? (cited.kind === 'data' ? accessed : null) ?? String(cited.year)).slice(0, 4),
    url: cited.url,
    note: `${words.site}, ${words.release(cited.release)}`,
  };
  if (accessed !== null) fields.urldate = accessed;
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${bibtexText(name, value)}}`);
  return `@misc{yangguang-${cited.id},\n${lines.join(',\n')}\n}`;
}

/** An address is written as it is; elsewhere a percent sign would begin a comment. */
function bibtexText(field: string, value: string): string {
  return field === 'url' ? value : value.replace(/[%&#$_]/g, '\\$&');
}

function markdownCitation(cited: Cited): string {
  const facts = [cited.author, published(cited), words.site, words.release(cited.release)];
  const title = fullTitle(cited).replace(/[[\]]/g, '\\$&');
  return `[${title}](${cited.url})（${facts.filter((fact) => fact !== null).join('，')}）`;
}

function published({ kind, publishedAt }: Cited): string | null {
  if (publishedAt !== null) return words.publishedOn(publishedAt);
  return kind === 'report' ? words.undated : null;
}

function fullTitle({ title, part }: Cited): string {
  return part === null ? title : `${title}：${part}`;
}
