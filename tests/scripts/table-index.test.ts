import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { runNode } from '../../scripts/build/run-command.ts';
import { digestOf } from '../../scripts/manifest/digest.ts';
import { FileBytes } from '../../scripts/tables/file-bytes.ts';
import { tableIndex } from '../../scripts/tables/table-index.ts';
import { tableParts } from '../../scripts/tables/table-parts.ts';
import { runsOfFile } from '../../scripts/tables/table-runs.ts';
import { joinedChecksum } from '../../scripts/takeaway/joined-checksum.ts';
import { folderWith } from './temporary-folder.ts';

test('a record with line breaks stays whole, and others keep out of the part', () => {
  const text = '\ufeffa,b\r\n1,"x\r\n2,""y"\r\n1,x\r\n2,z\r\n9,w\r\n';
  const folder = folderWith({ 'all.csv': text });
  const file = new FileBytes(`${folder}/all.csv`);
  const partOf = (start: string) => ({ '1': 'one', '2': 'two' })[start.split(',')[0] ?? ''] ?? null;
  const parts = [...tableParts(runsOfFile(`${folder}/all.csv`), partOf)];
  expect(parts.map(({ part, from, bytes }) => [part, file.read(from, bytes).toString()])).toEqual([
    [null, '\ufeffa,b\r\n'],
    ['one', '1,"x\r\n2,""y"\r\n1,x\r\n'],
    ['two', '2,z\r\n'],
    [null, '9,w\r\n'],
  ]);
  file.close();
});

test('a part has another digest where a line or the order of lines is another one', () => {
  const digestIn = (lines: readonly string[]) => {
    const file = `${folderWith({ 'all.csv': lines.map((line) => `${line}\r\n`).join('') })}/all.csv`;
    return [...tableParts(runsOfFile(file), () => 'all')].map(({ digest }) => digest)[0];
  };
  const all = [['1,a,0', '2,b,0'], ['1,a,0', '2,b,1'], ['2,b,0', '1,a,0'], ['1,a,0']];
  expect(new Set(all.map(digestIn)).size).toBe(all.length);
  expect(digestIn(['1,a,0', '2,b,0'])).toBe(digestIn(['1,a,0', '2,b,0']));
});

test('what an ingest writes down is what a reading of the tables finds', async () => {
  const folder = folderWith({ x: '' });
  const ingest = ['scripts/ingest.ts', '--out', `${folder}/data`, '--cache', `${folder}/cache/documents`];
  expect(await runNode({ args: ingest })).toBe(0);
  const kept = readdirSync(`${folder}/cache/tables`);
  const tables = ['governments', 'reports', 'numbers', 'checks', 'findings'].map((name) => `${name}.csv`);
  for (const table of tables) {
    const file = `${folder}/data/${table}`;
    expect(kept, table).toContain(digestOf(readFileSync(file)));
    expect(tableIndex(`${folder}/data`, table, `${folder}/cache/tables`)).toEqual(runsOfFile(file));
  }
  expect(kept).toHaveLength(tables.length);
});

test('the checksum of two parts is that of the whole', () => {
  const bytes = Buffer.from('阳光年报，一份也不少。'.repeat(300));
  for (const cut of [0, 1, 7, 256, 4095, bytes.length]) {
    const [first, second] = [bytes.subarray(0, cut), bytes.subarray(cut)];
    expect(joinedChecksum(crc32(first), crc32(second), second.length)).toBe(crc32(bytes));
  }
});
