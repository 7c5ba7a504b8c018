import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Notebook } from '../../../src/ingest/notebook.ts';
import { read } from '../../../src/ingest/read/index.ts';
import { kindOf } from '../../../src/ingest/read/kind.ts';
import { gbkBytes } from '../../reader/gb18030.ts';
import { readingOf } from '../transcript.ts';

const compound = (stream: string) =>
  Buffer.concat([
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Buffer.from(stream, 'utf16le'),
  ]);
const packed = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name): [string, Zippable[string]] => [name, strToU8('<x/>')])));
const signed = (...bytes: number[]) => Uint8Array.from([...bytes, ...Array.from({ length: 64 }, () => 0)]);
const report = '香山乡人民政府2020年政府信息公开工作年度报告\n一、总体情况\n无。\n';
const page = `<html><body><p>${report}</p></body></html>`;

describe('what a file is, is told by its bytes before its name', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['a web page', '年报.shtml', strToU8('<p>一</p>'), 'html'],
    ['a strict web page', '年报.xhtml', strToU8('<?xml version="1.0"?><html/>'), 'html'],
    ['a page saved as one file', '年报.mhtml', strToU8('From: <Saved>\nMIME-Version: 1.0\n'), 'html'],
    ['a page named .doc', '年报.doc', strToU8(`\ufeff${page}`), 'html'],
    ['a fragment of a page named .xls', '年报.xls', strToU8('<table><tr><td>规章</td></tr></table>'), 'html'],
    ['a page saved as one file, named .doc', '年报.doc', strToU8('MIME-Version: 1.0\n\n'), 'html'],
    ['a Word page in UTF-16', '年报.doc', Buffer.from(`\ufeff${page}`, 'utf16le'), 'html'],
    ['a new Word file named .doc', '年报.doc', packed('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a new Word file named .wps', '年报.wps', packed('word/document.xml'), 'docx'],
    ['a new Word file named .zip', '年报.zip', packed('word/document.xml'), 'docx'],
    ['a spreadsheet named .et', '年报.et', packed('xl/workbook.xml'), 'spreadsheet'],
    ['plain text named .doc', '年报.doc', strToU8(report), 'text'],
    ['GBK text without an extension', 'folder.d/年报', gbkBytes(report), 'text'],
    ['a PDF without its extension', '年报', strToU8('%PDF-1.7'), 'pdf'],
    ['a PDF behind the lines of a mail', '年报.pdf', strToU8('X-Mail: 1\r\n\r\n%PDF-1.4'), 'pdf'],
    ['Markdown that begins with a tag', '年报.md', strToU8('<div>\n\n# 年报'), 'markdown'],
    ['text that begins with a letter of a picture', '年报.txt', strToU8('BMW 一、总体情况'), 'text'],
    ['an archive', '各乡镇.zip', packed('香山乡.txt'), 'zip'],
  ])('%s', (_, file, bytes, id) => {
    expect(kindOf(file, bytes).id).toBe(id);
  });
});

describe('a kind that is not read is told by its name, with the way out', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['年报.ofd', packed('OFD.xml', 'Doc_0/Document.xml'), 'OFD 版式文件', /PDF/],
    ['年报.doc', compound('WordDocument'), '旧版 Word', /\.docx/],
    ['年报.wps', compound('WordDocument'), 'WPS', /\.docx/],
    ['年报.xls', compound('Workbook'), '旧版电子表格', /\.xlsx/],
    ['年报.docx', compound('Workbook'), '旧版电子表格', /\.xlsx/],
    ['年报.et', compound(''), '旧版电子表格', /\.xlsx/],
    ['年报.ppt', compound('PowerPoint Document'), '演示文稿', /\.docx/],
    ['年报.pptx', packed('ppt/presentation.xml'), '演示文稿', /\.docx/],
    ['年报.xlsb', packed('xl/workbook.bin'), '二进制电子表格', /\.xlsx/],
    ['年报.odt', packed('content.xml', 'META-INF/manifest.xml'), 'OpenDocument', /\.docx/],
    ['年报.rtf', strToU8('{\\rtf1\\ansi'), 'RTF 文件', /\.docx/],
    ['年报.doc', strToU8('{\\rtf1\\ansi'), 'RTF 文件', /\.docx/],
    [
      '年报.doc',
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      '存成 XML 的 Word',
      /\.docx/,
    ],
    ['年报.ceb', strToU8('Founder CEB 3.0'), 'CEB', /PDF/],
    ['年报.rar', strToU8('Rar!\u001a'), 'RAR', /解开/],
    ['年报.7z', signed(0x37, 0x7a, 0xbc, 0xaf), '7z', /解开/],
    ['年报.zip', packed('香山乡.txt'), '压缩包', /解开/],
    ['年报.jpg', signed(0xff, 0xd8, 0xff, 0xe0), '图片', /录成/],
    ['年报.tif', signed(0x49, 0x49, 0x2a, 0), '图片', /录成/],
    ['年报.webp', strToU8('RIFFxxxxWEBP'), '图片', /录成/],
    ['年报.bmp', signed(0x42, 0x4d, 9, 9, 9, 9), '图片', /录成/],
    ['年报.heic', signed(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63), '图片', /录成/],
    ['年报.xyz', signed(1, 2, 3), '.xyz', /PDF/],
    ['年报', signed(1, 2, 3), '没有扩展名', /PDF/],
  ])('%s as %#', async (file, bytes, label, way) => {
    const notebook = new Notebook();
    expect(await read(file, bytes, notebook)).toBeNull();
    const [finding] = notebook.findings;
    expect(finding?.rule).toBe('read/unsupported');
    expect(finding?.message).toContain(label);
    expect(finding?.message).toMatch(way);
    expect(finding?.message).not.toMatch(/。。|undefined/);
  });

  test.each([
    ['年报.docx', 'Word 文件'],
    ['年报.xlsx', '电子表格'],
  ])('%s with a password', async (file, label) => {
    const notebook = new Notebook();
    await read(file, compound('EncryptedPackage'), notebook);
    expect(notebook.findings.map(({ rule, message }) => [rule, message.includes(label)])).toEqual([
      ['read/protected', true],
    ]);
  });
});

test('a page and a text named .doc are read', async () => {
  expect((await readingOf('年报.doc', strToU8(page))).told).toEqual([]);
  expect((await readingOf('年报.doc', gbkBytes(report))).lines[1]).toBe('一、总体情况');
});
