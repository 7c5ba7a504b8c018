import { expect, test } from 'vitest';
import { readNumber, unitInHeading } from '../../src/ingest/tables/numbers/number.ts';

const number = (value: number, unit: string | null = null) => ({ kind: 'number', value, unit });

test.each<[string, object]>([
  ['7', number(7)],
  [' 0 ', number(0)],
  ['零', number(0)],
  ['+131', number(131)], // seed 004
  ['-9', number(-9)],
  ['－9', number(-9)],
  ['−9', number(-9)],
  ['增38', number(38)], // 荣昌林业局 2019
  ['减38', number(-38)],
  ['-0', number(0)],
  ['1,234', number(1234)],
  ['１２３', number(123)],
  ['59237.2449', number(59237.2449)],
  ['21022 万元', number(21022, '万元')], // seed 004
  ['70487元', number(70487, '元')],
  ['373.7万', number(373.7, '万')],
  ['22（其中修订16件）', number(22)], // 上海市府办 2025
  ['21(批次)', number(21, '批次')],
  ['**5**', number(5)],
  ['12①', number(12)],
  ['１２²', number(12)],
  ['70487元③', number(70487, '元')],
  ['①', { kind: 'text' }],
  ['①5', { kind: 'text' }],
  ['3²5', { kind: 'text' }],
  ['', { kind: 'blank' }],
  ['\u3000', { kind: 'blank' }],
  ['****', { kind: 'blank' }],
  ['***', { kind: 'text' }],
  ['/', { kind: 'na' }],
  ['——', { kind: 'na' }],
  ['无', { kind: 'na' }],
  ['不适用', { kind: 'na' }],
  ['N/A', { kind: 'na' }],
  ['22①', number(22)],
  ['22[1]', number(22)],
  ['22件注1', number(22, '件')],
  ['22²', number(22)],
  ['①', { kind: 'text' }],
  ['01', { kind: 'text' }],
  ['00', { kind: 'text' }],
  ['0.5', number(0.5)],
  ['12 3', { kind: 'text' }],
  ['1,23', { kind: 'text' }],
  ['1.', { kind: 'text' }],
  ['1.2.3', { kind: 'text' }],
  ['约7', { kind: 'text' }],
  ['7或8', { kind: 'text' }],
  ['9'.repeat(30), { kind: 'text' }],
])('%j is read as %j', (printed, reading) => {
  expect(readNumber(printed)).toEqual(reading);
});

test.each<[string, string | null]>([
  ['采购总金额（单位：万元，保留4位小数）', '万元'], // seed 002
  ['本年收费金额（单位：万元', '万元'],
  ['采 购 总 金 额（单 位：元）', '元'],
  ['采购总金额(万元)', '万元'],
  ['采购总金额', null],
  ['部分公开（区分处理的，只计这一情形，不计其他情形）', null],
])('the unit in %j is %j', (heading, unit) => {
  expect(unitInHeading(heading)).toBe(unit);
});
