import { expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import { readingOf } from '../transcript.ts';
import { type Drawing, pdfFile, text } from './pdf-file.ts';

providePdfResources();

/** Rows of a table without lines: names at 84 and 134, numbers at 236, 276 and 316. */
const rowsOf = async (...lines: [number, [number, string][]][]) => {
  const drawing: Drawing = lines.flatMap(([y, words]) => words.map(([x, word]) => text(x, y, word, 10)));
  const { grids } = await readingOf('年报.pdf', pdfFile([drawing]));
  return grids.flat().map((row) => row.join('|'));
};
const row = (y: number, name: string, ...values: string[]): [number, [number, string][]] => [
  y,
  [[134, name], ...values.map((value, index): [number, string] => [236 + 40 * index, value])],
];

test('a number broken beside its broken name does not look whole', async () => {
  const rows = await rowsOf(
    row(700, '1.属于国家秘密', '1', '2', '3'),
    row(676, '4.保护第三方', '14', '0', '15'),
    [
      664,
      [
        [134, '合法权益'],
        [236, '4'],
        [316, '2'],
      ],
    ],
    row(640, '6.过程性信息', '8', '3', '11'),
    row(618, '7.属于案卷', '1', '2', '3'),
  );
  expect(rows).toContain('4.保护第三方|14 4|0|15 2');
  expect(rows).toContain('6.过程性信息|8|3|11');
});

test('nor does one beside the name of a group', async () => {
  const rows = await rowsOf(
    row(700, '1.属于国家秘密', '1', '2', '3'),
    row(678, '2.重复申请', '14', '0', '14'),
    [
      664,
      [
        [84, '（五）不'],
        [236, '4'],
        [316, '8'],
      ],
    ],
    [652, [[84, '予处理']]],
    row(642, '3.要求提供', '8', '3', '11'),
    row(620, '4.无正当理由', '1', '2', '3'),
  );
  expect(rows.some((line) => line.endsWith('2.重复申请|14 4|0|14 8'))).toBe(true);
});

test('nor does the row of totals, whose numbers are all broken', async () => {
  const rows = await rowsOf(
    row(700, '1.属于国家秘密', '1', '2', '3'),
    row(678, '2.重复申请', '8', '3', '11'),
    row(656, '（七）总计', '29', '17', '32'),
    [
      643,
      [
        [236, '4'],
        [276, '5'],
        [316, '0'],
      ],
    ],
    row(620, '四、结转', '1', '2', '3'),
  );
  expect(rows).toContain('（七）总计|29 4|17 5|32 0');
});

test('nor does one in rows that are no farther apart than its lines', async () => {
  const rows = await rowsOf(
    row(700, '1.属于国家秘密', '1', '2', '3'),
    [
      676,
      [
        [84, '、'],
        [236, '532'],
        [316, '532'],
      ],
    ],
    row(652, '2.重复申请', '8', '0', '8'),
    row(628, '3.要求提供', '8', '3', '11'),
    row(604, '4.无正当理由', '1', '2', '3'),
  );
  expect(rows).toContain('2.重复申请|532 8|0|532 8');
  expect(rows).toContain('3.要求提供|8|3|11');
});

test('a row of its own stays one, although it has fewer numbers and the name above fills its column', async () => {
  const rows = await rowsOf(
    row(700, '1.属于国家秘密', '1', '2', '3'),
    row(678, '其他对外管理服务', '4', '5', '9'),
    row(656, '行政处罚', '6', '', '2'),
    row(634, '行政强制', '1', '2', '3'),
  );
  expect(rows).toContain('行政处罚|6||2');
});

test('digits of full width in neighbouring columns are two numbers', async () => {
  const rows = await rowsOf(
    [
      700,
      [
        [134, '新收'],
        [236, '４２'],
        [260, '２８'],
      ],
    ],
    [
      680,
      [
        [134, '结转'],
        [236, '１'],
        [260, '２'],
      ],
    ],
  );
  expect(rows).toContain('新收|４２|２８');
});

test('a numbered name as far from the full rows as rows are has numbers of its own, though one of them is broken', async () => {
  const rows = await rowsOf(
    row(700, '1.属于国家秘密', '1', '2', '3'),
    row(687, '2.重复申请', '8', '3', '11'),
    row(674, '3.其他', '13', '1', '14'),
    [662, [[316, '1,13']]],
    [
      657,
      [
        [84, '（七）总计'],
        [236, '362'],
        [276, '205'],
      ],
    ],
    [652, [[316, '9']]],
    row(640, '四、结转', '2', '5', '7'),
  );
  expect(rows).toContain('3.其他|13|1|14');
  expect(rows).toContain('（七）总计|362|205|1,13 9');
  expect(rows).toContain('四、结转|2|5|7');
});

test('two numbers that touch are not one number and an empty cell', async () => {
  const rows = await rowsOf(
    row(700, '1.属于国家秘密', '1', '21054', '3'),
    row(676, '2.法律禁止公开', '4', '944030543612'),
    row(652, '3.危及稳定', '7', '8', '36137'),
  );
  expect(rows).toContain('2.法律禁止公开|4|944030543612…|944030543612…');
});
