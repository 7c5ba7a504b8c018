import { provinceDigits } from '../../src/parquet/partition.ts';
import { recordBlocks, recordEnds } from './record-blocks.ts';

/** Whole records of one province. */
export interface ProvincePiece {
  province: string;
  records: Buffer;
}

/** The lines of `numbers.csv` below its head, in their order, in pieces of one province each. */
export function* provincePieces(numbers: string): Generator<ProvincePiece> {
  let isHead = true;
  for (const block of recordBlocks(numbers)) {
    yield* piecesOf(isHead ? block.subarray(block.indexOf('\n') + 1) : block);
    isHead = false;
  }
}

function* piecesOf(block: Buffer): Generator<ProvincePiece> {
  for (let rest = block; rest.length > 0; ) {
    const end = isOfOneProvince(rest) ? rest.length : endOfProvince(rest);
    yield { province: provinceAt(rest, 0), records: rest.subarray(0, end) };
    rest = rest.subarray(end);
  }
}

/** Lines stand in the order of their governments' codes: where the first and the last are of one province, all are. */
function isOfOneProvince(block: Buffer): boolean {
  if (block.includes('"')) return false;
  return provinceAt(block, block.lastIndexOf('\n', -2) + 1) === provinceAt(block, 0);
}

function endOfProvince(block: Buffer): number {
  let start = 0;
  for (const end of recordEnds(block)) {
    if (provinceAt(block, start) !== provinceAt(block, 0)) break;
    start = end;
  }
  return start === 0 ? block.length : start;
}

function provinceAt(block: Buffer, start: number): string {
  return block.toString('latin1', start, start + provinceDigits);
}
