import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { seeds } from './seeds.ts';

/** The sample reports as files of each kind that can be written plainly here. */
export function filesOfKinds(folder: string): { kind: string; files: string[] }[] {
  mkdirSync(folder, { recursive: true });
  const texts = seeds.map(({ file }) => readFileSync(file, 'utf8'));
  const write = (extension: string, make: (text: string) => string | Uint8Array) =>
    texts.map((text, index) => {
      const file = join(folder, `${index}.${extension}`);
      writeFileSync(file, make(text));
      return file;
    });
  return [
    { kind: '纯文本', files: seeds.map(({ file }) => file) },
    { kind: '网页', files: write('html', pageOf) },
    { kind: 'Word', files: write('docx', wordOf) },
  ];
}

/** Runs of lines with tabs are tables, other lines are paragraphs. */
function partsOf(text: string): (string | string[][])[] {
  const parts: (string | string[][])[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const last = parts.at(-1);
    if (!line.includes('\t')) parts.push(line);
    else if (Array.isArray(last)) last.push(line.split('\t'));
    else parts.push([line.split('\t')]);
  }
  return parts;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function pageOf(text: string): string {
  const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  const body = partsOf(text).map((part) =>
    typeof part === 'string' ? `<p>${escaped(part)}</p>` : `<table>${part.map(row).join('')}</table>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>年报</title><div>${body.join('\n')}</div>`;
}

const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function wordOf(text: string): Uint8Array {
  const paragraph = (words: string) => `<w:p><w:r><w:t>${escaped(words)}</w:t></w:r></w:p>`;
  const row = (cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const body = partsOf(text).map((part) =>
    typeof part === 'string' ? paragraph(part) : `<w:tbl>${part.map(row).join('')}</w:tbl>`,
  );
  const document = `<w:document xmlns:w="${wordNames}"><w:body>${body.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(document) });
}
