import type { PublishedReport } from '../model/report.ts';
import { pathWords } from '../text/form-words.ts';
import { type SearchPart, searchParts } from './parts.ts';
import type { Passage, SearchableReport } from './passage.ts';

/**
 * What a report itself says, without the headings and labels of the form, which all reports share: its paragraphs, the
 * findings about it, and the numbers of its tables other than 0 with the names of their rows.
 */
export function searchableReport(report: PublishedReport): SearchableReport {
  const found: SearchableReport = {};
  for (const part of searchParts) {
    const passages = passagesOf(report, part);
    if (passages.length > 0) found[part] = passages;
  }
  return found;
}

function passagesOf(report: PublishedReport, part: SearchPart): Passage[] {
  if (part === 'findings') return findingPassages(report);
  if (part === 'numbers') return numberPassages(report);
  return report.sections.filter(({ id }) => id === part).flatMap(paragraphPassages);
}

function paragraphPassages({ id, markdown, paragraphs }: PublishedReport['sections'][number]): Passage[] {
  return piecesOf(markdown).map((piece, index) => {
    const line = paragraphs[index]?.[0];
    return [line === undefined ? `${id}-${index + 1}` : `p-L${line}`, plainText(piece)];
  });
}

/** Paragraphs and headings, as they are counted in `paragraphs`. */
function piecesOf(markdown: string): string[] {
  return markdown.split(/\n{2,}/).filter((piece) => piece.trim() !== '');
}

function findingPassages({ findings, cells }: PublishedReport): Passage[] {
  return findings.map(({ path, message }) => {
    const isPrinted = path !== null && path in cells && cells[path]?.state !== 'absent';
    return [isPrinted ? path : 'findings', message];
  });
}

function numberPassages({ cells, form }: PublishedReport): Passage[] {
  return Object.entries(cells).flatMap(([path, { raw }]) =>
    raw === null || !/[1-9]/.test(raw) ? [] : [[path, raw, pathWords(form, path)] as const],
  );
}

/** Narrative Markdown without its marks. Only bold, links and headings are live there; all else is as printed. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\*\*/g, '')
    .replace(/<((?:https?:|mailto:|tel:)[^>\s]+)>/g, '$1')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1');
}
