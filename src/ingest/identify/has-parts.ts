import { type Block, textOf } from '../block.ts';
import type { Part } from '../part.ts';
import { announcesReport } from './refusal.ts';
import type { Title } from './title.ts';

/** With so many of the six headings a text is a report, whatever its first line says. */
const enoughHeadings = 3;

/** A report without tables has parts; one without a title has most of them, or says that it is a report. */
export function hasParts(title: Title | null, parts: readonly Part[], blocks: readonly Block[]): boolean {
  const headings = parts.filter((part) => part.heading !== null).length;
  const isTold = title !== null || announcesReport(blocks.map(paragraphOf).join('\n'));
  return headings >= (isTold ? 1 : enoughHeadings);
}

function paragraphOf(block: Block): string {
  return block.kind === 'paragraph' ? textOf(block) : '';
}
