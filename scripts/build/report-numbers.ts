import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A line of `numbers.csv` begins with the government and the year; the lines of a report stand together. */
const lineStart = /^(\d[a-z0-9/-]*),(\d{4}),/;

/** Cuts `numbers.csv` into one file a report, and gives its head. It is read line by line: that of a large archive fits in no string. */
export async function writeReportNumbers(numbers: string, folder: string): Promise<string> {
  const lines = createInterface({
    input: createReadStream(numbers, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let head: string | null = null;
  let report = '';
  let own: string[] = [];
  const write = async () => {
    if (report !== '') await writeFile(`${folder}/${report}.csv`, [head, ...own, ''].join('\r\n'));
  };
  for await (const line of lines) {
    const [, code, year] = lineStart.exec(line) ?? [];
    if (head === null) head = line;
    else if (code === undefined || `${code}/${year}` === report) own.push(line);
    else {
      await write();
      report = `${code}/${year}`;
      own = [line];
    }
  }
  await write();
  return head ?? '';
}
