import { expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import { readingOf } from '../transcript.ts';
import { type Drawing, grid, pdfFile, text } from './pdf-file.ts';

providePdfResources();

const gridsOf = async (...pages: Drawing[]) => (await readingOf('年报.pdf', pdfFile(pages))).grids;

const names = [text(84, 670, '规章'), text(84, 630, '文件')];
const first = [text(300, 670, '4'), text(300, 630, '5')];

test('of a cell that runs over the edge of the paper nobody can say that it is empty', async () => {
  expect(await gridsOf([...grid([80, 290, 400, 640], [610, 650, 690]), ...names, ...first])).toEqual([
    [
      ['规章', '4', '…'],
      ['文件', '5', '…'],
    ],
  ]);
});

test('nor of a column that stands beside the paper', async () => {
  expect(await gridsOf([...grid([80, 290, 400, 610, 700], [610, 650, 690]), ...names, ...first])).toEqual([
    [
      ['规章', '4', '…', '…'],
      ['文件', '5', '…', '…'],
    ],
  ]);
});

test('a number that reaches over the side of its table is whole', async () => {
  const digits = Array.from('5649087', (digit, index) => text(132 + 6 * index, 670, digit));
  const { grids, lines } = await readingOf(
    '年报.pdf',
    pdfFile([[...grid([80, 130, 165], [650, 700]), text(84, 670, '总计'), ...digits]]),
  );
  expect(grids).toEqual([[['总计', '5649087']]]);
  expect(lines).toEqual(['总计\t5649087']);
});

test('so is one with a comma that reaches into the next cell', async () => {
  const drawing = [
    ...grid([80, 130, 165, 230], [650, 700]),
    text(84, 670, '总计'),
    text(132, 670, '685,291'),
  ];
  expect(await gridsOf([...drawing, text(200, 670, '8')])).toEqual([[['总计', '685,291', '8']]]);
});

test('so is one that was printed digit by digit and reaches into the next cell', async () => {
  const digits = Array.from('5649087', (digit, index) => text(132 + 6 * index, 670, digit));
  const drawing = [...grid([80, 130, 165, 230], [650, 700]), text(84, 670, '总计'), ...digits];
  expect(await gridsOf([...drawing, text(200, 670, '8')])).toEqual([[['总计', '5649087', '8']]]);
});

test('an empty cell on the paper is empty', async () => {
  expect(await gridsOf([...grid([80, 290, 400, 560], [610, 650, 690]), ...names, ...first])).toEqual([
    [
      ['规章', '4', ''],
      ['文件', '5', ''],
    ],
  ]);
});
