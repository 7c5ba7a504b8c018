import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { limitedReading } from '../../scripts/reading/limited-reading.ts';
import { Notebook, read } from '../../src/ingest/index.ts';
import { paragraph, run, wordFile } from '../readers/docx/word-file.ts';
import { pdfFile, text, withPlaces } from '../readers/pdf/pdf-file.ts';

const page = strToU8('<html><body></body></html>');
const slow = { seconds: 3, megabytes: 32, thread: new URL('./threads/slow-thread.mjs', import.meta.url) };

test.each([
  ['long', '慢', 3, '这份文件读了 3 秒还没有读完，没有再读。'],
  ['much memory', '大', 100, '这份文件用了 32 MB 内存还没有读完，没有再读。'],
])('a file that takes too %s is told, and the next is read', async (_, harmful, seconds, said) => {
  const reading = limitedReading({ ...slow, seconds });
  const told: string[] = [];
  for (const name of ['好一', harmful, '好二']) {
    const notebook = new Notebook();
    const transcript = await reading(`${name}.html`, page, notebook);
    told.push(
      transcript?.lines[0] ?? notebook.findings.map(({ rule, message }) => `${rule} ${message}`).join(),
    );
  }
  expect(told).toEqual(['好一.html', `read/too-long ${said}`, '好二.html']);
});

test('the seconds that a thread takes to get ready are not those of the file', async () => {
  const reading = limitedReading(slow);
  expect((await reading('晚.html', page, new Notebook()))?.lines).toEqual(['晚.html']);
});

test('a fault of ours in the thread goes on as a fault', async () => {
  await expect(limitedReading(slow)('坏.html', page, new Notebook())).rejects.toThrow('线程里出了事');
});

test('a file that ends the thread costs no other file', async () => {
  const reading = limitedReading(slow);
  await expect(reading('断.html', page, new Notebook())).rejects.toThrow('线程断了');
  expect((await reading('好.html', page, new Notebook()))?.lines).toEqual(['好.html']);
});

test('a PDF file whose pages are not where it says ends no thread', async () => {
  const reading = limitedReading();
  const pages = pdfFile([[text(84, 700, '政府信息公开')], [text(84, 700, '年度报告')]]);
  const notebook = new Notebook();
  const lines = (await reading('年报.pdf', withPlaces(pages, [6, 8]), notebook))?.lines ?? [];
  expect(lines.join('')).toBe('政府信息公开年度报告');
  expect((await reading('年报.pdf', pages, notebook))?.lines).toEqual(lines);
});

test('a file read in the thread comes back as if it had been read here', async () => {
  const reading = limitedReading();
  const files: [string, Uint8Array][] = [
    ['年报.docx', wordFile({ body: paragraph(run('一、总体情况')) })],
    [
      '年报.html',
      strToU8('<html><body><p>一、总体情况</p><table><tr><td>规章</td><td>0</td></tr></table></body></html>'),
    ],
    ['年报.txt', strToU8('一、总体情况')],
    ['年报.ofd', zipSync({ 'OFD.xml': strToU8('<x/>') })],
  ];
  for (const [file, bytes] of files) {
    const [here, there] = [new Notebook(), new Notebook()];
    expect(await reading(file, bytes, there)).toEqual(await read(file, bytes, here));
    expect(there.findings).toEqual(here.findings);
  }
});
