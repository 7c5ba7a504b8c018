import { expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import { readingOf } from '../transcript.ts';
import { type Drawing, grid, line, pdfFile, text } from './pdf-file.ts';

providePdfResources();

const gridsOf = async (...pages: Drawing[]) => (await readingOf('年报.pdf', pdfFile(pages))).grids;

/** The words of a row, each at the beginning of its column. */
const row = (y: number, ...words: [number, string][]) => words.map(([x, word]) => text(x + 4, y, word));

test('a number that is cut with its row is one number, below headings that are printed again', async () => {
  const headings = (y: number) => row(y, [84, '信　息'], [200, '甲'], [222, '乙']);
  const lines = (from: number, to: number) => grid([84, 200, 222, 244], [from, to - 25, to]);
  expect(
    await gridsOf(
      [...lines(60, 110), ...headings(92), ...row(67, [84, '规章'], [200, '1'], [222, '2'])],
      [
        ...lines(700, 775),
        line(84, 725, 244, 725),
        ...row(757, [84, '信息'], [200, '甲'], [222, '乙']),
        ...row(732, [222, '6']),
        ...row(707, [84, '其他'], [200, '0'], [222, '3']),
      ],
    ),
  ).toEqual([
    [
      ['信 息', '甲', '乙'],
      ['规章', '1', '26'],
      ['其他', '0', '3'],
    ],
  ]);
});

test('where there was room for more digits, the parts of a number do not look like one', async () => {
  const lines = (from: number, to: number) => grid([84, 200, 300, 400], [from, from + 25, to]);
  const [grids] = [
    await gridsOf(
      [
        ...lines(60, 110),
        ...row(92, [84, '规章'], [200, '1'], [300, '5']),
        ...row(67, [84, '许可'], [200, '1'], [300, '2']),
      ],
      [...lines(700, 750), ...row(732, [300, '6']), ...row(707, [84, '其他'], [200, '0'], [300, '3'])],
    ),
  ];
  expect(grids[0]?.[1]).toEqual(['许可', '1', '2 6']);
});

test('the rows of both pages have the same columns, although on one of them no name is printed in two', async () => {
  const upper = [
    ...grid([84, 200, 260, 320], [60, 85, 110]),
    ...row(92, [84, '信息'], [200, '甲'], [260, '乙']),
  ];
  const lower = [
    ...grid([84, 130, 200, 260, 320], [700, 725, 750]),
    ...row(732, [84, '（三）'], [130, '1.秘密'], [260, '4']),
    ...row(707, [130, '2.其他'], [200, '3']),
  ];
  expect(await gridsOf([...upper, ...row(67, [84, '新收'], [200, '3'], [260, '4'])], lower)).toEqual([
    [
      ['信息', '', '甲', '乙'],
      ['新收', '', '3', '4'],
      ['（三）', '1.秘密', '', '4'],
      ['', '2.其他', '3', ''],
    ],
  ]);
});

test('the number of full width below a heading is no part of it', async () => {
  const upper = [
    ...grid([84, 116, 148], [60, 85, 110]),
    ...row(92, [84, '复议'], [116, '诉讼']),
    ...row(67, [84, '总计'], [116, '总计']),
  ];
  const lower = [...grid([84, 116, 148], [725, 750]), ...row(732, [84, '０'], [116, '２'])];
  expect((await gridsOf(upper, lower)).flat()).toContainEqual(['０', '２']);
});
