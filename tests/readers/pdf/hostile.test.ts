import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import { readReport } from '../../../src/ingest/index.ts';
import { diceOf } from '../../reader/dice.ts';
import { seedRegister } from '../../reader/register.ts';
import { slowness } from '../../slowness.ts';
import { readingOf } from '../transcript.ts';
import { grid, line, pdfFile, text } from './pdf-file.ts';

providePdfResources();

const title = text(84, 700, '政府信息公开工作年度报告');
const whole = pdfFile([
  [title, ...grid([84, 150, 240], [600, 700]), text(90, 640, '规章'), text(160, 640, '7')],
]);
const locked = '/Encrypt<</Filter/Standard/V 1/R 2/O<00>/U<00>/P -4>>/ID[<00><00>]';

/** A file whose only page is packed, with what else stands in the head of the packed part. */
function packedFile(content: Uint8Array, filter: string): Uint8Array {
  const head = new TextEncoder().encode(
    `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Filter${filter}/Length ${content.length}>>stream\n`,
  );
  const tail = new TextEncoder().encode('\nendstream endobj\ntrailer<</Root 1 0 R>>\n');
  return Uint8Array.from([...head, ...content, ...tail]);
}

/** 80 MB of spaces in 80 kB. */
const bomb = zlibSync(new Uint8Array(80_000_000).fill(32));

describe('a file that cannot or must not be read is refused with a reason', () => {
  test.each<[string, Uint8Array, string]>([
    ['no pages of text', pdfFile([[], [line(84, 700, 300, 700)]]), 'read/no-text'],
    ['text that a scanner laid under its picture', pdfFile([[`3 Tr ${title}`]]), 'read/no-text'],
    ['a password', pdfFile([[title]], locked), 'read/protected'],
    ['nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), 'read/damaged'],
    ['no pages', new TextEncoder().encode('%PDF-1.4\ntrailer<</Root 1 0 R>>'), 'read/damaged'],
    ['201 pages', pdfFile(Array.from({ length: 201 }, () => [title])), 'read/unsafe'],
    ['a part that blows up', packedFile(bomb, '/FlateDecode'), 'read/unsafe'],
    ['a part that hides that it blows up', packedFile(bomb, '/Fl#61teDecode'), 'read/unsafe'],
    ['a part that is packed twice', packedFile(bomb, '[/FlateDecode/FlateDecode]'), 'read/unsafe'],
    [
      'characters without a meaning',
      pdfFile([[text(84, 700, '\ue000\ue001\ue002')]]),
      'read/nameless-characters',
    ],
  ])('%s', async (_, bytes, rule) => {
    const { told, lines } = await readingOf('年报.pdf', bytes);
    expect(told).toEqual([rule]);
    expect(lines).toEqual([]);
  });
});

describe('a harmful page is read in time', () => {
  test.each<[string, string[]]>([
    ['5,000 saved states', [...Array<string>(5000).fill('q'), title]],
    [
      '30,000 lines',
      [...grid([84, 150], [600, 700]), ...Array<string>(30_000).fill(line(1, 1, 500, 1)), title],
    ],
    ['a thousand lines each way', [...grid(range(1000), range(1000)), title]],
    ['the same character everywhere', [...Array<string>(20_000).fill(text(84, 700, '一')), title]],
    ['numbers that are none', [`1e99 0 0 1e99 0 0 cm ${title}`, title.replace('84', '9'.repeat(400))]],
    [
      'endless columns of numbers',
      range(40).flatMap((y) => range(50).map((x) => text(10 * x, 10 * y, `${x}`, 5))),
    ],
  ])('%s', async (_, drawing) => {
    const started = performance.now();
    await readingOf('年报.pdf', pdfFile([drawing]));
    expect(performance.now() - started).toBeLessThan(5000 * slowness());
  });
});

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

test('a file that is cut anywhere, or has bytes changed, never makes the program fail', async () => {
  const register = seedRegister();
  const dice = diceOf(5);
  for (let round = 0; round < 60; round += 1) {
    const bytes = whole.slice(0, round % 2 === 0 ? dice(whole.length) : whole.length);
    for (let change = dice(20); change > 0; change -= 1) bytes[dice(bytes.length)] = dice(256);
    const { report } = await readReport({ file: '年报.pdf', bytes }, register);
    expect(report.findings.map((finding) => finding.rule)).not.toContain('read/crash');
  }
});
