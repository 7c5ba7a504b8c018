import type { Government } from '../../model/government.ts';
import type { Register } from '../../model/register.ts';
import type { Contact, Report } from '../../model/report.ts';
import { type Block, firstLineOf, type Paragraph, textOf } from '../block.ts';
import { findPeriod, findPublishedAt, type Period } from '../dates.ts';
import type { Notebook } from '../notebook.ts';
import type { Sidecar } from '../sidecar.ts';
import { findSignature } from '../signature.ts';
import { findContact } from './contact.ts';
import { identifyGovernment } from './government.ts';
import { governmentOfCode } from './identified.ts';
import { nameInHead } from './name-elsewhere.ts';
import { pageFacts } from './page-facts.ts';
import { notAReport } from './refusal.ts';
import { findTitle, type Title } from './title.ts';
import { nameIn } from './title-words.ts';
import { yearBefore, yearOf } from './year.ts';

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

/** Decides which government and which year a report is of, from its title, preamble and signature. */
export function identify(
  blocks: readonly Block[],
  preamble: readonly Block[],
  register: Register,
  sidecar: Sidecar,
  notebook: Notebook,
): Identity {
  const facts = pageFacts(preamble);
  const title = findTitle([...facts, ...preamble]);
  const head = textsOf([...preamble, ...facts].filter((block) => !title?.blocks.includes(block)));
  const paragraphs = textsOf(blocks);
  const tail = paragraphs.slice(-4);
  const period = findPeriod([...head, ...paragraphs]);
  const printed = nameOf(title, nameInHead(head)) ?? findSignature(tail)?.name ?? null;
  const refusal = notAReport(title?.text ?? null, paragraphs, blocks);
  if (refusal) notebook.tell('read/not-a-report', { reason: refusal });
  const line = title?.blocks[0] ? firstLineOf(title.blocks[0]) : 1;
  const context = [...head, ...tail].join('\n');
  const government = refusal
    ? namedOnly(printed)
    : (governmentTold(sidecar, printed, register, notebook) ??
      identifyGovernment(printed, context, line, register, notebook));
  const publishedAt = findPublishedAt(head, tail);
  const year =
    sidecar.year ?? yearOf(title?.text ?? null, period, head) ?? yearBefore(publishedAt, paragraphs);
  if (year === null && !refusal) notebook.tell('identify/no-year', {}, { line });
  return {
    title,
    year,
    period,
    publishedAt,
    government,
    scope: scopeOf(government),
    contact: findContact(head, paragraphs),
  };
}

/** The name in the title; the one in the text where the title has none, or has only the end of it: 县教育局 of 夏邑县教育局. */
function nameOf(title: Title | null, inHead: string | null): string | null {
  const inTitle = title && nameIn(title.text);
  return inTitle === null || inHead?.endsWith(inTitle) ? inHead : inTitle;
}

/** The government that the sidecar names; null where it names none, or one that the register does not have. */
function governmentTold(
  { government: code }: Sidecar,
  printed: string | null,
  register: Register,
  notebook: Notebook,
): Government | null {
  if (code === undefined) return null;
  const government = governmentOfCode(code, printed, register);
  if (government === null) notebook.tell('identify/sidecar', { problem: `登记表里没有代码 ${code}` });
  return government;
}

/** Who and when is said in short paragraphs; of longer ones the beginning is enough. */
const longestParagraph = 4000;

function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    .map((paragraph) => textOf(paragraph).slice(0, longestParagraph));
}

/** A government's own report covers its departments and townships; an office's, a department's and a township's only itself. */
function scopeOf({ level, printedName }: Government): Report['scope'] {
  if (level === null) return null;
  if (level === 'township' || level === 'department') return 'agency';
  return /办公[室厅]|机关/.test(printedName ?? '') ? 'agency' : 'aggregate';
}

function namedOnly(printed: string | null): Government {
  return { code: null, name: printed, fullName: null, level: null, parent: null, printedName: printed };
}
