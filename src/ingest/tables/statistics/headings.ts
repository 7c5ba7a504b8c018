import { normaliseLabel } from '../../../model/label.ts';
import type { Block, Piece } from '../../block.ts';
import { readNumber } from '../numbers/number.ts';

const dashes = /^[—–－\-/\s]+$/;
const dashesBehind = /[—–－\-/\s]+$/;

/**
 * The blocks without the dashes that fill the unit and the number of a heading: `一、主动公开情况 —— ——`. Elsewhere a dash is
 * what the report prints in the place of a number.
 */
export function withoutDashes(blocks: readonly Block[], headings: ReadonlySet<string>): Block[] {
  const isHeading = (text: string) => headings.has(normaliseLabel(text));
  let isBelowHeading = false;
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'grid')
      return [{ kind: 'grid', rows: block.rows.map((row) => plainRow(row, isHeading)) }];
    const lines = block.lines.flatMap((line) => {
      if (isBelowHeading && dashes.test(line.text)) return [];
      const text = line.text.replace(dashesBehind, '');
      isBelowHeading = isHeading(text);
      return [isBelowHeading ? { ...line, text } : line];
    });
    return lines.length === 0 ? [] : [{ kind: 'paragraph', lines }];
  });
}

/** Each cell of a row as it is, but for the dashes behind a heading. */
function plainRow(row: readonly Piece[], isHeading: (text: string) => boolean): Piece[] {
  let isBehindHeading = false;
  return row.map((cell) => {
    if (isBehindHeading && dashes.test(cell.text)) return { ...cell, text: '' };
    const isName = readNumber(cell.text).kind === 'text' && !/^\d+$/.test(cell.text);
    if (isName) isBehindHeading = isHeading(cell.text);
    return cell;
  });
}
