import { type Block, firstLineOf, lastLineOf, type Paragraph, textOf } from '../block.ts';
import type { Part } from '../part.ts';
import { findSignature } from '../signature.ts';
import type { TextPart } from './index.ts';

/** The text of each part: its paragraphs without the title and without the tables; the signature is a part of its own. */
export function narrativeOf(
  parts: readonly Part[],
  title: readonly Block[],
  tableLines: readonly [number, number][],
): TextPart[] {
  const texts = parts.map((part) => ({
    ...part,
    blocks: part.blocks.filter((block) => !title.includes(block)),
  }));
  return texts
    .map(
      (part): TextPart => ({
        ...part,
        line: part.heading === null ? startOf(part) : part.line,
        text: paragraphsOf(part.blocks, tableLines),
      }),
    )
    .flatMap((part, index) => (index === texts.length - 1 ? withClosing(part) : [part]))
    .filter((part) => part.heading !== null || part.text.length > 0);
}

function startOf(part: Part): number {
  return part.blocks[0] ? firstLineOf(part.blocks[0]) : part.line;
}

function paragraphsOf(blocks: readonly Block[], tableLines: readonly [number, number][]): Paragraph[] {
  return blocks.filter(
    (block): block is Paragraph =>
      block.kind === 'paragraph' &&
      !tableLines.some(([from, to]) => firstLineOf(block) >= from && lastLineOf(block) <= to),
  );
}

/** Cuts the signature off the last part. */
function withClosing(part: TextPart): TextPart[] {
  const signature = findSignature(part.text.slice(-3).map(textOf));
  if (signature === null) return [part];
  const text = part.text.slice(0, -signature.length);
  const closing = part.text.slice(-signature.length);
  const [first] = closing;
  if (first === undefined) return [part];
  const blocks = part.blocks.filter((block) => !closing.includes(block as Paragraph));
  return [
    { ...part, blocks, text },
    { id: 'closing', heading: null, line: firstLineOf(first), blocks: closing, text: closing },
  ];
}
