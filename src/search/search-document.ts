import type { PublishedReport } from '../model/report.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { paragraphMark, spaced, tagOf } from './spaced-text.ts';

export interface SearchDocument {
  url: string;
  content: string;
}

/** Where a report stands: the codes of its government and of all above it, and the words for its place. */
export interface Whereabouts {
  codes: readonly string[];
  title: string;
}

/**
 * The page that only the indexer sees: what the report itself says, without tables and without the headings of the
 * form, which all reports share. A short heading before each paragraph carries the id that the paragraph has on the
 * report's page, so that a result leads to its place.
 */
export function searchDocumentOf(report: PublishedReport, { codes, title }: Whereabouts): SearchDocument {
  const head = `<h1 data-pagefind-ignore data-pagefind-meta="title">${escapeHtml(title)}</h1>`;
  const sort = `<i data-pagefind-sort="year:${report.year}"></i>`;
  const tags = [tagOf('year', String(report.year)), ...codes.map((code) => tagOf('place', code))];
  return {
    url: `/governments/${report.government.code}/${report.year}/`,
    content: `<html lang="zh-CN"><body>${head}${sort}<p>${tags.join(' ')}</p>${paragraphsOf(report)}</body></html>`,
  };
}

function paragraphsOf(report: PublishedReport): string {
  return report.sections
    .flatMap(({ markdown, paragraphs }) =>
      piecesOf(markdown).map((text, index) => {
        const line = paragraphs[index]?.[0];
        return line === undefined ? '' : paragraph(line, plainText(text));
      }),
    )
    .join('');
}

/** Paragraphs and headings, as they are counted in `paragraphs`. */
function piecesOf(markdown: string): string[] {
  return markdown.split(/\n{2,}/).filter((piece) => piece.trim() !== '');
}

function paragraph(line: number, text: string): string {
  return `<h6 id="p-L${line}">${paragraphMark}</h6><p>${escapeHtml(spaced(text))}</p>`;
}

/** Narrative Markdown without its marks. Only bold, links and headings are live there; all else is as printed. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\*\*/g, '')
    .replace(/<((?:https?:|mailto:|tel:)[^>\s]+)>/g, '$1')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1');
}
