import { expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import type { Glyph } from '../../../src/ingest/read/pdf/ink/ink.ts';
import { areNameless } from '../../../src/ingest/read/pdf/nameless.ts';
import { readingOf } from '../transcript.ts';
import { grid, pdfFile, text } from './pdf-file.ts';

providePdfResources();

const glyphs = (text: string): Glyph[] =>
  [...text].map((character) => ({
    text: character,
    box: { left: 0, right: 1, top: 0, bottom: 1 },
    size: 1,
  }));

const report =
  '本报告根据《中华人民共和国政府信息公开条例》编制，公布上一年度政府信息公开工作情况，数字统计到年底为止。'.repeat(
    6,
  );
const prose = Array.from({ length: 8 }, (_, index) =>
  text(84, 600 - 20 * index, report.slice(30 * index, 30 * index + 30)),
);

/** Numbers of drawings, taken for characters: every one of them is another, rare one. */
const drawings = report.replace(/\p{Script=Han}/gu, (character) =>
  String.fromCharCode(0x4e00 + ((character.charCodeAt(0) * 7919 + 5) % 9000) + 9000),
);

test('a text of rare characters alone is none: the fonts do not say what they show', () => {
  expect(areNameless(glyphs(report))).toBe(false);
  expect(areNameless(glyphs(drawings))).toBe(true);
});

test('a short text may have no usual character, and one without Chinese none at all', () => {
  expect(areNameless(glyphs(drawings.slice(0, 60)))).toBe(false);
  expect(areNameless(glyphs('0 1 2 3 '.repeat(100)))).toBe(false);
});

test('where only the digits have no meaning the text is read, and they are seen', async () => {
  expect(areNameless(glyphs(report + '\ufffd'.repeat(100)))).toBe(false);
  expect(areNameless(glyphs(report + '\ufffd'.repeat(1000)))).toBe(true);
  expect(areNameless(glyphs('报告\ufffd\ufffd'))).toBe(true);
  const controls = text(190, 670, '\u0004\u0009');
  const drawing = [...grid([80, 150, 240], [650, 700]), text(84, 670, '规章'), controls, ...prose];
  expect((await readingOf('年报.pdf', pdfFile([drawing]))).grids).toEqual([[['规章', '\ufffd\ufffd']]]);
});
