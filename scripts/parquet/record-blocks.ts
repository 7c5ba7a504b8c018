import { closeSync, openSync, readSync } from 'node:fs';

const blockSize = 1 << 20;

/**
 * A CSV file in blocks of whole records, in bytes: that of a large archive fits in no string. A record is a line, or
 * several where a field between quotation marks has line breaks.
 */
export function* recordBlocks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  let rest: Buffer = Buffer.alloc(0);
  for (let piece = readPiece(file); piece.length > 0; piece = readPiece(file)) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = endOfRecords(bytes);
    if (end > 0) yield bytes.subarray(0, end);
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield rest;
  closeSync(file);
}

/** The records of a block, without the line breaks between them. */
export function* recordsIn(block: Buffer): Generator<string> {
  const text = block.toString('utf8');
  let start = 0;
  for (const end of recordEnds(text)) {
    yield text.slice(start, end - '\r\n'.length);
    start = end;
  }
}

function endOfRecords(bytes: Buffer): number {
  if (!bytes.includes('"')) return bytes.lastIndexOf('\n') + 1;
  let last = 0;
  for (const end of recordEnds(bytes)) last = end;
  return last;
}

/** Behind each line feed that does not stand between quotation marks. */
export function* recordEnds(text: { indexOf(what: string, from: number): number }): Generator<number> {
  let mark = text.indexOf('"', 0);
  let isOpen = false;
  for (let feed = text.indexOf('\n', 0); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    for (; mark >= 0 && mark < feed; mark = text.indexOf('"', mark + 1)) isOpen = !isOpen;
    if (!isOpen) yield feed + 1;
  }
}

function readPiece(file: number): Buffer {
  const piece = Buffer.alloc(blockSize);
  return piece.subarray(0, readSync(file, piece));
}
