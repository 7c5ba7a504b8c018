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

test('an empty cell on the paper is empty', async () => {
  expect(await gridsOf([...grid([80, 290, 400, 560], [610, 650, 690]), ...names, ...first])).toEqual([
    [
      ['规章', '4', ''],
      ['文件', '5', ''],
    ],
  ]);
});
