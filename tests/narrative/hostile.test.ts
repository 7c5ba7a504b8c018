import { describe, expect, test } from 'vitest';
import { checkNarrative } from '../../src/ingest/check/narrative/index.ts';
import { Notebook } from '../../src/ingest/notebook.ts';
import { toldReport } from './told-report.ts';

const pieces = [
  '1条，',
  '其中1条，',
  '申请5件、',
  '收到政府信息公开申请5件，',
  '占5%，1条，',
  '（1条',
  '未收到申请，',
  '维持1件，信息公开复议，',
  '总数',
  '公开申请',
  '由镇编制',
  '“《（',
  '一二三',
  '1,111',
  '2020年',
];

/** What would be endless work for a pattern that goes back and forth. Seconds here are very long; whole reports take milliseconds. */
describe.each(pieces)('60 kB of %j', (piece) => {
  const told = (text: string) => {
    const { report, form, lines } = toldReport(new Map([['new', '5']]), text);
    return checkNarrative(report, form, lines, new Notebook());
  };
  const line = piece.repeat(Math.floor(60_000 / piece.length));
  const sentence = `${piece.repeat(36).slice(0, 1000)}。`;

  test('on one line ends', () => {
    expect(told(line).length).toBeGreaterThan(0);
  });

  test('in sentences ends', () => {
    expect(told(sentence.repeat(Math.floor(60_000 / sentence.length))).length).toBeGreaterThan(0);
  });
});
