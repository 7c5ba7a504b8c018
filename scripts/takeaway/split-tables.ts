import { appendFileSync, createReadStream, mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Characters that wait in memory for the file of one part. */
const waitingCharacters = 1 << 16;

/**
 * Cuts a table into one file a part, `<folder>/<part>/<name>`, by the government in its first column. It is read line by
 * line: that of a large archive fits in no string. Lines of a government that belongs to no part are left out.
 */
export async function splitTable(
  table: { file: string; name: string },
  folder: string,
  parts: readonly string[],
  partOf: (government: string) => string | null,
): Promise<void> {
  const waiting = new Map(parts.map((part) => [part, '']));
  for (const part of parts) mkdirSync(`${folder}/${part}`, { recursive: true });
  const write = (part: string, least: number) => {
    const text = waiting.get(part) ?? '';
    if (text.length < least) return;
    appendFileSync(`${folder}/${part}/${table.name}`, text);
    waiting.set(part, '');
  };
  let isHead = true;
  for await (const line of recordsOf(table.file)) {
    const part = isHead ? null : partOf(line.slice(0, line.indexOf(',')));
    for (const each of isHead ? parts : part === null ? [] : [part]) {
      waiting.set(each, `${waiting.get(each) ?? ''}${line}\r\n`);
      write(each, waitingCharacters);
    }
    isHead = false;
  }
  for (const part of parts) write(part, 0);
}

/** The records of a CSV file: a line, or several where a field between quotation marks has line breaks. */
async function* recordsOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8');
  let open = '';
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const record = open === '' ? line : `${open}\r\n${line}`;
    const isWhole = (record.match(/"/g)?.length ?? 0) % 2 === 0;
    open = isWhole ? '' : record;
    if (isWhole) yield record;
  }
}
