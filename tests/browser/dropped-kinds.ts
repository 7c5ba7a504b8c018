import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { seeds } from '../../scripts/bench/seeds.ts';
import { gbkBytes } from '../reader/gb18030.ts';
import { paragraph, run, wordFile } from '../readers/docx/word-file.ts';
import { escaped } from '../readers/escaped.ts';
import { spreadsheetFile } from '../readers/kinds/spreadsheet-file.ts';

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

const [, township, county] = seeds.map(({ file }) => readFileSync(file, 'utf8'));

/** The text of a township's report, and that of a county's. */
export const texts = { township: township ?? '', county: county ?? '' };

/** A report as a file of each kind that is read, and of kinds that are not. */
export async function filesOfEachKind(browser: Browser): Promise<NamedFile[]> {
  const plain = text(basename(seeds[0].file), readFileSync(seeds[0].file, 'utf8'));
  return [
    plain,
    text('滨河镇.md', texts.township),
    text('沙坡头区.html', pageOf(texts.county)),
    { name: '滨河镇.docx', bytes: wordOf(texts.township) },
    { name: '沙坡头区.pdf', bytes: await printed(browser, pageOf(texts.county)) },
    { name: '滨河镇.xlsx', bytes: sheetOf(texts.township) },
    {
      name: '各乡镇.zip',
      bytes: zipSync({ '甲/滨河镇.docx': wordOf(texts.township), '乙.txt': strToU8('你好') }),
    },
    { name: '记事本.txt', bytes: gbkBytes(texts.township) },
    text('收藏.mht', mimePage(pageOf(texts.county))),
    ...unreadable,
  ];
}

const text = (name: string, content: string): NamedFile => ({ name, bytes: strToU8(content) });

/** Files that are refused, each in its own words. */
const unreadable: readonly NamedFile[] = [
  { name: '旧.doc', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
  { name: '旧.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
  { name: '照片.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { name: '没传完.docx', bytes: strToU8('PK\x03\x04……') },
  { name: '版式.ofd', bytes: zipSync({ 'OFD.xml': strToU8('<ofd/>') }) },
  { name: '空.txt', bytes: new Uint8Array() },
  text('富文本.rtf', '{\\rtf1 年报}'),
  text('表.csv', '年度,件数\n2020,7\n'),
  text('孤单.yaml', 'year: 2020\n'),
  text('随笔.txt', '今天天气很好。'),
];

/** A web page as browsers save it with all it needs in one file. */
function mimePage(html: string): string {
  const body = Buffer.from(html).toString('base64');
  return `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--x--\r\n`;
}

/** Lines with tabs are rows of a table, other lines are paragraphs. */
export function pageOf(text: string): string {
  const row = (line: string) =>
    `<table>${`<tr>${line
      .split('\t')
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join('')}</tr>`}</table>`;
  const body = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (line.includes('\t') ? row(line) : `<p>${escaped(line)}</p>`));
  const style =
    '<style>table{border-collapse:collapse;width:100%;table-layout:fixed}td{border:1px solid}</style>';
  return `<!doctype html><meta charset="utf-8"><title>年报</title>${style}${body.join('').replaceAll('</table><table>', '')}`;
}

export async function printed(browser: Browser, html: string, size = '12pt'): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html.replace('<style>', `<style>body{font-size:${size}}`));
  const bytes = new Uint8Array(await page.pdf({ format: 'A4' }));
  await page.close();
  return bytes;
}

export function wordOf(text: string): Uint8Array {
  const row = (line: string) =>
    `<w:tr>${line
      .split('\t')
      .map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`)
      .join('')}</w:tr>`;
  const body = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (line.includes('\t') ? `<w:tbl>${row(line)}</w:tbl>` : paragraph(run(line))));
  return wordFile({ body: body.join('').replaceAll('</w:tbl><w:tbl>', '') });
}

function sheetOf(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map((line, at) => ({
    row: at + 1,
    cells: line.split('\t').map((cell, column) => ({
      at: `${String.fromCharCode(65 + column)}${at + 1}`,
      type: 'inlineStr' as const,
      holds: cell,
    })),
  }));
  return spreadsheetFile({ sheets: [{ rows }] });
}
