import { readFileSync } from 'node:fs';
import { crc32, gunzipSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/picture/coverage.ts';
import { glyphOf, hasGlyph, missing } from '../../src/picture/font.ts';
import { moved, rectangle } from '../../src/picture/outline.ts';
import { palette } from '../../src/picture/palette.ts';
import type { PictureFacts } from '../../src/picture/picture-lines.ts';
import { reportPicture } from '../../src/picture/report-picture.ts';

const facts: PictureFacts = {
  site: '阳光年报',
  places: ['宁夏回族自治区', '中卫市', '沙坡头区'],
  name: '香山乡人民政府',
  title: '2020 年政府信息公开工作年度报告',
  note: null,
  numbers: [{ label: '新收申请', value: 1277 }],
  sentence: null,
};

/** The parts of a PNG file by their names, once their sums agree. */
function partsOf(png: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(png);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    expect(crc32(file.subarray(at + 4, end))).toBe(file.readUInt32BE(end));
    parts.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, end));
    at = end + 4;
  }
  return parts;
}

/** The number of the colour of a pixel. */
function pixel(rows: Buffer, x: number, y: number): number {
  const byte = rows[y * 601 + 1 + (x >> 1)] ?? 0;
  return x % 2 === 0 ? byte >> 4 : byte & 15;
}

describe('the picture as a file', () => {
  const parts = partsOf(reportPicture(facts));
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));

  test('is a PNG of 1200 by 630 with 16 colours', () => {
    const header = parts.get('IHDR') ?? Buffer.alloc(0);
    expect([header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8)]).toEqual([
      1200, 630, 4, 3, 0, 0, 0,
    ]);
    expect(parts.get('PLTE')).toEqual(Buffer.from(palette));
    expect(palette).toHaveLength(16 * 3);
    expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });

  test('has every row, each not filtered', () => {
    expect(rows).toHaveLength(630 * 601);
    expect(new Set(Array.from({ length: 630 }, (_, y) => rows[y * 601]))).toEqual(new Set([0]));
  });

  test('shows a bar of sun above paper, and the sun at the foot', () => {
    expect([pixel(rows, 600, 5), pixel(rows, 600, 20), pixel(rows, 1046, 530)]).toEqual([15, 0, 15]);
  });

  test('is light, and the same each time', () => {
    expect(reportPicture({ ...facts, name: '永康镇人民政府' })).not.toEqual(reportPicture(facts));
    expect(reportPicture(facts)).toEqual(reportPicture(facts));
    expect(reportPicture(facts).length).toBeLessThan(30_000);
  });
});

describe('characters', () => {
  const register = [
    gunzipSync(readFileSync('content/divisions.txt.gz')).toString(),
    readFileSync('content/governments.csv', 'utf8'),
  ].join('');

  test('all that stand in a name of the register are there', () => {
    const characters = [...new Set(register)].filter((each) => /\p{Script=Han}/u.test(each));
    expect(characters.length).toBeGreaterThan(3000);
    expect(characters).toEqual(expect.arrayContaining([...'堌沭鄄郏浉汈酂']));
    expect(characters.filter((each) => !hasGlyph(each, 'Bold') || !hasGlyph(each, 'Regular'))).toEqual([]);
  });

  test('one that is not there leaves the mark of a missing type', () => {
    const unknown = '\u{2d000}';
    expect(hasGlyph(unknown, 'Bold')).toBe(false);
    expect(glyphOf(unknown, 'Bold')).toEqual(glyphOf(missing, 'Bold'));
    expect(hasGlyph(missing, 'Bold')).toBe(true);
  });
});

describe('areas', () => {
  const sum = (shares: Float64Array) => shares.reduce((all, share) => all + share, 0);

  test.each([
    ['whole pixels', rectangle(1, 1, 3, 2), 6],
    ['parts of pixels', rectangle(0.25, 0.5, 2.5, 1.25), 3.125],
    ['a triangle', [0, 0, 8, 0, 0, 6], 24],
    ['the same the other way round', [0, 6, 8, 0, 0, 0], 24],
  ])('%s', (_, line, area) => {
    expect(sum(coverageOf([line]).shares)).toBeCloseTo(area, 10);
  });

  test('a hole is not covered', () => {
    const hole = rectangle(1, 1, 2, 2).reverse();
    const turned = hole.map((_, at) => hole[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
    expect(sum(coverageOf([rectangle(0, 0, 4, 4), turned]).shares)).toBeCloseTo(12, 10);
  });

  test('a drawing keeps its area where it is moved', () => {
    const { outline } = glyphOf('政', 'Bold');
    const at = (x: number) => sum(coverageOf(moved(outline, 80, x, 3.3)).shares);
    expect(at(0)).toBeCloseTo(at(7.7), 6);
    expect(at(0)).toBeGreaterThan(1000);
  });
});
