import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { slowness } from '../../slowness.ts';
import { readingOf } from '../transcript.ts';
import { paragraph, run, wordFile } from './word-file.ts';

const whole = wordFile({ body: paragraph(run('政府信息公开工作年度报告')) });
const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const archive = (files: Zippable): Uint8Array => zipSync(files);
const documentOf = (xml: string) => archive({ 'word/document.xml': strToU8(xml) });

const bodyOf = (content: string) =>
  documentOf(`<w:document ${words}><w:body>${content}</w:body></w:document>`);

const alone = bodyOf(paragraph(run('政府信息公开工作年度报告')));

/** How files of Word 97 to 2003 begin. */
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** The first place of a file where these bytes stand. */
function indexOf(bytes: Uint8Array, sought: readonly number[]): number {
  return bytes.findIndex((_, at) => sought.every((byte, index) => bytes[at + index] === byte));
}

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = byte;
  return copy;
}

describe('a file that is no Word file, or a harmful one, is refused with a reason', () => {
  test.each<[string, Uint8Array, string]>([
    ['cut off', whole.slice(0, whole.length - 30), 'read/damaged'],
    ['cut off in the middle', whole.slice(0, 300), 'read/damaged'],
    ['without a body', archive({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'read/damaged'],
    ['with broken markup', documentOf('<w:document><w:body>'), 'read/damaged'],
    [
      'with a document type',
      documentOf(`<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document ${words}>&a;</w:document>`),
      'read/damaged',
    ],
    ['with an unknown entity', bodyOf(paragraph(run('x')).replace('x', '&constructor;')), 'read/damaged'],
    ['with names that lead elsewhere', archive({ '../../etc/x': strToU8('x') }), 'read/unsafe'],
    [
      'with too many files',
      archive(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`f${at}`, strToU8('x')]))),
      'read/unsafe',
    ],
    [
      'that blows up',
      documentOf(`<w:document ${words}>${' '.repeat(8_000_000)}</w:document>`),
      'read/unsafe',
    ],
    ['nested too deep', bodyOf('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)), 'read/damaged'],
    [
      'wrapped with a password',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      'read/protected',
    ],
    ['of the old format, renamed', compound, 'read/unsupported'],
    ['with its text in another file', bodyOf(`${paragraph(run('一'))}<w:altChunk/>`), 'read/damaged'],
    ['without a word', bodyOf(paragraph('')), 'read/empty'],
    // The flag of encryption in the directory, eight bytes behind its signature.
    ['encrypted inside', changed(alone, indexOf(alone, [0x50, 0x4b, 1, 2]) + 8, 1), 'read/protected'],
  ])('%s', async (_, bytes, rule) => {
    const started = performance.now();
    const { told, lines } = await readingOf('年报.docx', bytes);
    expect(told).toEqual([rule]);
    expect(lines).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000 * slowness());
  });
});

test('a part that is larger than the archive says is counted as it grows', async () => {
  const bomb = documentOf(`<w:document ${words}>${'<!-- -->'.repeat(3_000_000)}</w:document>`);
  const directory = indexOf(bomb, [0x50, 0x4b, 1, 2]);
  const lying = [24, 25, 26, 27].reduce<Uint8Array>((bytes, at) => changed(bytes, directory + at, 1), bomb);
  expect((await readingOf('年报.docx', lying)).told).toEqual(['read/unsafe']);
});

test('wide merges and thousands of cells are read in time', async () => {
  const cell = `<w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr>${paragraph(run('1'))}</w:tc>`;
  const rows = `<w:tr>${cell.replace('9999', '2')}${cell}${cell}</w:tr>`.repeat(5000);
  const started = performance.now();
  await readingOf('年报.docx', bodyOf(`<w:tbl>${rows}</w:tbl>`));
  expect(performance.now() - started).toBeLessThan(5000 * slowness());
});

test('the main part is found under the name that the package gives it', async () => {
  const relations =
    '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
  const bytes = archive({
    '_rels/.rels': strToU8(relations),
    'word/document2.xml': strToU8(
      `\ufeff<w:document ${words}><w:body>${paragraph(run('正文'))}</w:body></w:document>`,
    ),
  });
  expect((await readingOf('年报.docx', bytes)).lines).toEqual(['正文']);
});
