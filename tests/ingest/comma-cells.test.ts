import { expect, test } from 'vitest';
import { blocksOf } from '../../src/ingest/read/blocks.ts';

const rows = [
  ',自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计',
  '一、本年新收政府信息公开申请数量,3,0,0,0,0,0,3',
  '二、上年结转政府信息公开申请数量,0,0,0,0,0,0,0',
  '"2.其他法律,行政法规禁止公开",0,0,,/,0,0,0',
  '（七）总计,3, 0, 0, 0, 0, 0,"3"',
];

const cellsIn = (...lines: string[]) =>
  blocksOf(lines).flatMap((block) =>
    block.kind === 'grid' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );

test('lines with commas between the cells are rows of a table', () => {
  expect(cellsIn(...rows)).toEqual([
    ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
    ['一、本年新收政府信息公开申请数量', '3', '0', '0', '0', '0', '0', '3'],
    ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
    ['2.其他法律,行政法规禁止公开', '0', '0', '', '/', '0', '0', '0'],
    ['（七）总计', '3', '0', '0', '0', '0', '0', '3'],
  ]);
});

test('each cell keeps its place', () => {
  for (const block of blocksOf(rows)) {
    if (block.kind !== 'grid') continue;
    for (const { text, place } of block.rows.flat())
      expect((rows[place.line - 1] ?? '').slice(place.column - 1).startsWith(text)).toBe(true);
  }
});

test('a sentence with commas is none, nor are commas in a text without such tables', () => {
  expect(cellsIn(...rows, '全年公开信息 1,234 条,其中公文 72 件。')).toHaveLength(rows.length);
  expect(cellsIn('一是加强领导,二是完善制度,三是强化监督', '全年公开 3,950 条')).toEqual([]);
  expect(cellsIn(...rows.slice(0, 3))).toEqual([]);
  const glued = '本年新收政府信息公开申请数量54,95599,9901,76676,925380,248313,887';
  expect(cellsIn(glued, glued, glued, glued)).toEqual([]);
});
