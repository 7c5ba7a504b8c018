import { expect, test } from 'vitest';
import { blocksOf } from '../../src/ingest/read/blocks.ts';
import { readingOf } from './transcript.ts';

const gridsOf = async (text: string) =>
  (await readingOf('年报.txt', new TextEncoder().encode(text))).grids.flat();

test('between two borders is one row, over however many lines its cells go on', async () => {
  const rows = await gridsOf(`
+--------+----+-----+
| 信息内容 | 数量 |   |
+--------+----+-----+
| 行政   | 2  | 其  |
| 许可   | 0  |     |
+--------+----+-----+
| 行政处罚 | 3 |    |
+--------+----+-----+`);
  expect(rows).toEqual([
    ['信息内容', '数量', ''],
    ['行政 许可', '2 0', '其'],
    ['行政处罚', '3', ''],
  ]);
});

test('lines that are whole by themselves are rows, whatever borders there are', async () => {
  const rows = await gridsOf(`
┌────────┬──┐
│信息内容│本年处理决定数量│
├────────┼──┤
│行政处罚│3│
│行政强制│1│
├────────┼──┤
│信息内容│本年收费金额│
├────────┼──┤
│行政事业性收费│0│
└────────┴──┘`);
  expect(rows.slice(1, 3)).toEqual([
    ['行政处罚', '3'],
    ['行政强制', '1'],
  ]);
});

test('a bold heading below a row of numbers is not the end of that row', () => {
  const row = '四、结转下年度继续办理、等待答复的申请    50    50';
  expect(blocksOf([row, '', '**四、政府信息公开行政复议、行政诉讼情况**'])).toHaveLength(2);
});

test('a line that a word processor ended within its paragraph is a line', async () => {
  const { lines } = await readingOf(
    '年报.txt',
    new TextEncoder().encode('一、总体情况\u2028认真公开。\v其二。'),
  );
  expect(lines).toEqual(['一、总体情况', '认真公开。', '其二。']);
});
