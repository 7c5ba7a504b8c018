import type { SectionId } from '../model/report.ts';
import type { Block } from './block.ts';

/** A part of the document as found: its heading and the blocks below it. */
export interface Part {
  id: SectionId;
  heading: string | null;
  /** Transcript line of the heading, or of the first block where there is no heading. */
  line: number;
  blocks: Block[];
}

/** The blocks of a part; none where the document has no such part. */
export function blocksIn(parts: readonly Part[], id: Part['id']): readonly Block[] {
  return parts.find((part) => part.id === id)?.blocks ?? [];
}
