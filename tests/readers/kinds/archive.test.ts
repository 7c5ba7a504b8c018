import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { expandSources, readReport } from '../../../src/ingest/index.ts';
import { gbkBytes } from '../../reader/gb18030.ts';
import { seedRegister } from '../../reader/register.ts';

const text = (content: string) => strToU8(content);
const expand = (files: Record<string, Uint8Array>, file = '各乡镇.zip') =>
  expandSources({ file, bytes: zipSync(files) });

/** An archive as Windows makes them: its names are in GBK and nothing says so. */
function windowsArchive(name: string, content: string): Uint8Array {
  const written = gbkBytes(name);
  const stand = 'x'.repeat(written.length);
  const bytes = zipSync({ [stand]: text(content) });
  for (let at = 0; at + written.length <= bytes.length; at += 1)
    if (bytes.subarray(at, at + written.length).every((byte) => byte === 0x78)) bytes.set(written, at);
  return bytes;
}

describe('an archive of reports is unpacked', () => {
  test('to each of its files, in the order of their names, with the archive before the name', () => {
    const sources = expand({ '滨河镇/年报.txt': text('二'), '常乐镇.txt': text('一') });
    expect(sources.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])).toEqual([
      ['各乡镇.zip/常乐镇.txt', '一'],
      ['各乡镇.zip/滨河镇/年报.txt', '二'],
    ]);
  });

  test('without what systems leave behind, and with the note beside a report', () => {
    const sources = expand({
      '__MACOSX/._香山乡.txt': text('x'),
      '.DS_Store': text('x'),
      'a/Thumbs.db': text('x'),
      'a/desktop.ini': text('x'),
      'a/~$香山乡.docx': text('x'),
      'a/香山乡.txt': text('年报'),
      'a/香山乡.yaml': text('year: 2020'),
      'a/滨河镇.txt': text('年报'),
    });
    expect(sources.map(({ file, sidecar }) => [file, sidecar])).toEqual([
      ['各乡镇.zip/a/滨河镇.txt', undefined],
      ['各乡镇.zip/a/香山乡.txt', 'year: 2020'],
    ]);
  });

  test('with sidecars that belong to no report, so that their owner is told', () => {
    const sources = expand({
      '乙.yaml': text('year: 2020'),
      '甲.YML': text('year: 2021'),
      '甲.txt': text('年报'),
    });
    expect(sources.map(({ file, sidecar }) => [file, sidecar])).toEqual([
      ['各乡镇.zip/乙.yaml', undefined],
      ['各乡镇.zip/甲.txt', 'year: 2021'],
    ]);
  });

  test('with names in GBK', () => {
    const [source] = expandSources({ file: '各乡镇.zip', bytes: windowsArchive('香山乡.txt', '年报') });
    expect(source?.file).toBe('各乡镇.zip/香山乡.txt');
    expect(new TextDecoder().decode(source?.bytes)).toBe('年报');
  });
});

describe('what is no archive of reports stays as it is', () => {
  test.each<[string, Record<string, Uint8Array>]>([
    ['年报.docx', { 'word/document.xml': text('<x/>') }],
    ['年报.xlsx', { 'xl/workbook.xml': text('<x/>') }],
    ['年报.ofd', { 'OFD.xml': text('<x/>') }],
  ])('%s', (file, parts) => {
    expect(expand(parts, file).map((source) => source.file)).toEqual([file]);
  });

  test('a file without bytes', () => {
    const source = { file: '年报.zip', bytes: new Uint8Array(), problem: '没有这个文件' };
    expect(expandSources(source)).toEqual([source]);
  });
});

describe('what cannot be unpacked is told under its own name', () => {
  const told = async (files: Record<string, Uint8Array> | Uint8Array) => {
    const bytes = files instanceof Uint8Array ? files : zipSync(files);
    const register = seedRegister();
    const reports = await Promise.all(
      expandSources({ file: '各乡镇.zip', bytes }).map((source) => readReport(source, register)),
    );
    return reports.map(({ report }) => `${report.source.file} ${report.findings[0]?.message}`);
  };

  test('an archive in the archive', async () => {
    const [line] = await told({ '再一包.zip': zipSync({ 'a.txt': text('x') }) });
    expect(line).toMatch(/^各乡镇\.zip\/再一包\.zip .*压缩包.*解开/);
  });

  test('a damaged file beside a good one', async () => {
    const bytes = zipSync({ 'a.txt': text('一'.repeat(200)), 'b.txt': text('x') });
    // The packed bytes of the first file begin behind its local header of thirty bytes and its name.
    bytes.fill(0xff, 35, 38);
    const lines = await told(bytes);
    expect(lines[0]).toMatch(/^各乡镇\.zip\/a\.txt 文件打不开：压缩的内容/);
    expect(lines[1]).toMatch(/^各乡镇\.zip\/b\.txt 没有认出/);
  });

  test('a file of which a single sign was changed', async () => {
    const bytes = zipSync({ 'a.txt': [text('总计 7'), { level: 0 }] });
    const digit = bytes.findIndex((byte, at) => at > 35 && byte === 0x37);
    bytes[digit] = 0x38;
    const [line] = await told(bytes);
    expect(line).toMatch(/^各乡镇\.zip\/a\.txt 文件打不开：压缩的内容/);
  });

  test('a file that blows up', async () => {
    const [line] = await told({ 'a.txt': new Uint8Array(30_000_000) });
    expect(line).toMatch(/^各乡镇\.zip\/a\.txt 文件打不开：压缩比/);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', zipSync({ 'a.txt': text('x') }).slice(0, 60), /不完整/],
    ['with nothing in it', zipSync({ '.DS_Store': text('x') }), /没有文件/],
    ['with a name that leads elsewhere', zipSync({ '../../a.txt': text('x') }), /指向别处/],
    [
      'with thousands of files',
      zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}`, text('x')]))),
      /超过 500 个/,
    ],
  ])('an archive %s', async (_, bytes, reason) => {
    const lines = await told(bytes);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^各乡镇\.zip 文件打不开：/);
    expect(lines[0]).toMatch(reason);
  });
});
