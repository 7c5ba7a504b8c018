import { expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import { readingOf } from '../transcript.ts';
import { type Drawing, grid, pdfFile, text } from './pdf-file.ts';

providePdfResources();

const gridsOf = async (...pages: Drawing[]) => (await readingOf('年报.pdf', pdfFile(pages))).grids;

/** Filled squares along the sides of each cell, as browsers draw `border: 1px dotted` and `dashed`. */
function dotted(xs: readonly number[], ys: readonly number[], dash: number, gap: number): string[] {
  const places = (from: number, to: number) =>
    Array.from({ length: Math.floor((to - from) / (dash + gap)) }, (_, index) => from + index * (dash + gap));
  const sides = (all: readonly number[]) => all.slice(1).map((to, index) => [all[index] ?? 0, to] as const);
  return [
    ...ys.flatMap((y) =>
      sides(xs).flatMap(([from, to]) => places(from, to).map((x) => `${x} ${y} ${dash} 0.75 re f`)),
    ),
    ...xs.flatMap((x) =>
      sides(ys).flatMap(([from, to]) => places(from, to).map((y) => `${x} ${y} 0.75 ${dash} re f`)),
    ),
  ];
}

test.each([
  ['dots', 0.75, 0.75],
  ['short dashes', 2.25, 1.5],
])('a border of %s is a line', async (_, dash, gap) => {
  const drawing = [
    ...dotted([84, 150, 180, 210], [660, 680, 700], dash, gap),
    text(90, 690, '重复', 9),
    text(90, 681, '申请', 9),
    // A number is broken beside a broken name: without lines it would stand in two rows.
    text(158, 690, '14', 9),
    text(158, 681, '4', 9),
    text(188, 686, '8', 9),
    text(90, 666, '其他', 9),
    text(158, 666, '1', 9),
    text(188, 666, '3', 9),
  ];
  expect(await gridsOf(drawing)).toEqual([
    [
      ['重复申请', expect.stringMatching(/^14 ?4$/), '8'],
      ['其他', '1', '3'],
    ],
  ]);
});

test('filled cells that are set a hair apart have lines between them', async () => {
  const cells = [84, 150, 180].flatMap((x) =>
    [640, 661, 682].map((y) => `${x} ${y} ${x === 84 ? 65.25 : 29.25} 20.25 re f`),
  );
  expect(
    await gridsOf([
      ...cells,
      text(90, 692, '重复', 9),
      text(90, 683, '申请', 9),
      text(158, 692, '14', 9),
      text(158, 683, '4', 9),
      text(188, 688, '8', 9),
      ...[667, 646].flatMap((y) => [text(90, y, '其他', 9), text(158, y, '1', 9), text(188, y, '3', 9)]),
    ]),
  ).toEqual([
    [
      ['重复申请', expect.stringMatching(/^14 ?4$/), '8'],
      ['其他', '1', '3'],
      ['其他', '1', '3'],
    ],
  ]);
});

test('a number broken behind its comma is one number', async () => {
  expect(
    await gridsOf([
      ...grid([84, 150, 230], [600, 640, 680]),
      text(90, 650, '许可'),
      text(170, 660, '1,'),
      text(170, 645, '040'),
      text(90, 620, '处罚'),
      text(170, 620, '3'),
    ]),
  ).toEqual([
    [
      ['许可', '1,040'],
      ['处罚', '3'],
    ],
  ]);
});

test('a name that is set down the page in two lines is read in the order in which it was drawn', async () => {
  const rightToLeft = [
    text(122, 680, '结'),
    text(122, 664, '果'),
    text(106, 680, '维'),
    text(106, 664, '持'),
  ];
  const upwards = [text(170, 660, '结'), text(170, 672, '果'), text(184, 660, '纠'), text(184, 672, '正')];
  expect(
    await gridsOf([
      ...grid([100, 160, 220], [610, 650, 700]),
      ...rightToLeft,
      ...upwards,
      text(120, 630, '5'),
      text(180, 630, '7'),
    ]),
  ).toEqual([
    [
      ['结果维持', '结果纠正'],
      ['5', '7'],
    ],
  ]);
});
