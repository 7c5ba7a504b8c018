import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const official = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
/** Another order, in the short words that other reports use. */
const swapped = ['科研机构', '企业', '公益组织', '法律服务机构', '其它'];
const along = (cells: readonly string[]) => [cells.join(' ')];
const down = (cells: readonly string[]) => [...cells];

/** The states of a row whose numbers only follow one another, below headings that do. */
async function statesBelow(headings: readonly string[], set: (cells: readonly string[]) => string[]) {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    ...set(['自然人', '法人或其他组织', '总计']),
    ...set(headings),
    '一、本年新收政府信息公开申请数量',
    ...set(['0', '1', '0', '0', '0', '0', '1']),
    '二、上年结转政府信息公开申请数量',
    ...set(['0', '0', '0', '0', '0', '0', '0']),
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { cells } = (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
  const row = Object.entries(cells).filter(([path]) => path.startsWith('applications.newlyReceived.'));
  return [...new Set(row.map(([, { state }]) => state))];
}

test.each([
  ['on one line', along],
  ['one a line', down],
])('headings %s in another order, some by other names, give no number a column', async (_, set) => {
  expect(await statesBelow(official, set)).toEqual(['read']);
  expect(await statesBelow(swapped, set)).toEqual(['unreadable']);
});

test('headings broken over two rows of cells, one a line, show their order by their first pieces', async () => {
  const rest = ['机构', '业', '益组织', '务机构'];
  expect(await statesBelow(['商业企', '科研', '社会公', '法律服', '其他', ...rest], down)).toEqual(['read']);
  expect(await statesBelow(['科研', '商业企', '社会公', '法律服', '其他', ...rest], down)).toEqual([
    'unreadable',
  ]);
});

test('so do pieces in two lines of several', async () => {
  const inLines = (first: string[]) => (cells: readonly string[]) =>
    cells.length === first.length ? [first.join(' '), '机构 业 益组织 务机构'] : [cells.join(' ')];
  const swappedPieces = ['科研', '商业企', '社会公', '法律服', '其他'];
  const officialPieces = ['商业企', '科研', '社会公', '法律服', '其他'];
  expect(await statesBelow(official, inLines(officialPieces))).toEqual(['read']);
  expect(await statesBelow(official, inLines(swappedPieces))).toEqual(['unreadable']);
});

test('headings that are printed twice on one line have the order of the first time', async () => {
  const twice = (cells: readonly string[]) =>
    cells.length === 5 ? [[...cells, ...cells].join(' ')] : [cells.join(' ')];
  expect(await statesBelow(official, twice)).toEqual(['read']);
});
