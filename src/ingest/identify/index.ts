import type { Government } from '../../model/government.ts';
import type { Register } from '../../model/register.ts';
import type { Contact, Report } from '../../model/report.ts';
import { type Block, firstLineOf, type Paragraph, type Piece, textOf } from '../block.ts';
import { findPublishedAt } from '../dates.ts';
import type { Notebook } from '../notebook.ts';
import { blocksIn, type Part } from '../part.ts';
import { findPeriod, type Period } from '../periods.ts';
import type { Sidecar } from '../sidecar.ts';
import { yearIn } from '../year-in-title.ts';
import { findContact } from './contact.ts';
import { pageFacts } from './page-facts.ts';
import { printedNameOf } from './printed-name.ts';
import { notAReport } from './refusal.ts';
import { findTitle, type Title } from './title.ts';
import { namedOnly, scopeOf, whose } from './whose.ts';
import { findYear, yearBegun } from './year.ts';

/** Who and when: what a document says of itself. */
export interface Identity {
  title: Title | null;
  year: number | null;
  period: Period | null;
  publishedAt: string | null;
  government: Government;
  scope: Report['scope'];
  contact: Contact;
}

function tellYear(said: number | null, year: number | null, line: number, notebook: Notebook): void {
  if (year === null) notebook.tell('identify/no-year', {}, { line });
  else if (said === null) notebook.tell('identify/year-from-text', { year }, { path: 'year', line });
}

/** Paragraphs of section one that may say whose report it is, and of which year. */
const opening = 3;

/** Decides which government and which year a report is of, from its title, preamble, signature and first sentences. */
export function identify(
  blocks: readonly Block[],
  parts: readonly Part[],
  register: Register,
  sidecar: Sidecar,
  notebook: Notebook,
): Identity {
  const [preamble, overview] = [blocksIn(parts, 'preamble'), blocksIn(parts, 'overview')];
  const facts = pageFacts(preamble);
  const title = findTitle([...facts, ...preamble]);
  const paragraphs = textsOf(blocks);
  const sayings = {
    title,
    head: textsOf([...preamble, ...facts].filter((block) => !title?.blocks.includes(block))),
    opening: textsOf(overview).slice(0, opening),
    tail: textsAtEnd(blocks, lastLines),
  };
  const period = findPeriod(sayings.head, paragraphs, title && yearIn(title.text));
  const printed = printedNameOf(sayings, register);
  const refusal = notAReport(title?.text ?? null, paragraphs, blocks);
  if (refusal) notebook.tell('read/not-a-report', { reason: refusal });
  const line = title?.blocks[0] ? firstLineOf(title.blocks[0]) : 1;
  const government = refusal ? namedOnly(printed.name) : whose(printed, line, sidecar, register, notebook);
  const publishedAt = findPublishedAt(sayings.head, textsAtEnd(blocks, linesWithDate));
  const said = sidecar.year ?? findYear(sayings, period, publishedAt, paragraphs);
  const year = said ?? yearBegun(sayings);
  if (!refusal) tellYear(said, year, line, notebook);
  return {
    title,
    year,
    period,
    publishedAt,
    government,
    scope: scopeOf(government),
    contact: findContact(sayings.head, paragraphs),
  };
}

/** Who and when is said in short paragraphs; of longer ones the beginning is enough. */
const longestParagraph = 4000;

function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    .map((paragraph) => textOf(paragraph).slice(0, longestParagraph));
}

/** A signature stands in one of the last lines, or alone in a row of a sheet that was copied with its empty cells. */
const lastLines = 4;
/** Below the date a page lists attachments, and who checked it. */
const linesWithDate = 10;

function textsAtEnd(blocks: readonly Block[], count: number): string[] {
  const texts: string[] = [];
  for (const block of blocks.toReversed()) {
    texts.unshift(...(block.kind === 'paragraph' ? textsOf([block]) : block.rows.flatMap(aloneIn)));
    if (texts.length >= count) break;
  }
  return texts.slice(-count);
}

function aloneIn(row: readonly Piece[]): string[] {
  const [only, ...others] = row.filter(({ text }) => text !== '');
  return only === undefined || others.length > 0 ? [] : [only.text];
}
