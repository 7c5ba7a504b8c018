import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const zeros = Array(7).fill('0').join('\t');

/** What is said of each row of a table three that was set in columns too narrow for its numbers. */
async function statesOf(...rows: string[]): Promise<{ states: Record<string, string>; rules: string[] }> {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    `一、本年新收政府信息公开申请数量\t${zeros}`,
    ...rows,
    `四、结转下年度继续办理\t${zeros}`,
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { cells, findings } = (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
  const found = Object.entries(cells).filter(([path]) => path.startsWith('applications.'));
  const states = found.map(([path, { state }]) => [path.split('.').slice(1, -1).join('.'), state]);
  return { states: Object.fromEntries(states), rules: findings.map(({ rule }) => rule) };
}

test('beside pieces of numbers a row is believed only where two numbers make its total', async () => {
  const { states } = await statesOf(
    '\t532\t0\t0\t0\t0\t0\t532',
    '三、本年度办理结果（一）予以公开\t8\t0\t0\t0\t0\t0\t8',
    '\t\t21\t\t\t\t\t21',
    '（二）部分公开\t2\t1\t0\t0\t0\t0\t3',
    `（七）总计\t${zeros}`,
  );
  expect(states).toMatchObject({ granted: 'unreadable', partiallyGranted: 'read', concluded: 'read' });
});

test('a row beside a piece of a number, that does not add up, is no slip of the report', async () => {
  const { states, rules } = await statesOf(
    '三、本年度办理结果（一）予以公开\t5\t0\t0\t0\t0\t0\t5',
    '年 理\t171\t0\t0\t0\t0\t0\t171',
    '（七）总计\t4\t3\t0\t0\t0\t0\t8',
  );
  expect(states).toMatchObject({ granted: 'read', concluded: 'unreadable' });
  expect(rules).not.toContain('check/row-total');
});

test('a row beside a cell with two numbers may have lost one of them', async () => {
  const row = '三、本年度办理结果（一）予以公开\t9\t1\t0\t0\t0\t0\t';
  const beside = (total: string) => `（二）部分公开\t${total}\t0\t0\t0\t0\t0\t15`;
  expect((await statesOf(`${row}10`, beside('1'))).states).toMatchObject({ partiallyGranted: 'read' });
  expect((await statesOf(`${row}10 5`, beside('1'))).states).toMatchObject({
    partiallyGranted: 'unreadable',
  });
});

test('no cell is empty beside a row that has numbers of two', async () => {
  const empty = '\t\t\t\t\t\t\t';
  const inCells = await statesOf('3.其他\t1 4\t0 2\t5 3\t0 0\t0 0\t0 0\t6 9', `（七）总计${empty}`);
  expect(inCells.states).toMatchObject({ 'otherOutcome.other': 'unreadable', concluded: 'unreadable' });
  expect(inCells.rules).toContain('table/bare-rows');
  const addsUp = await statesOf('3.其他\t1 4\t\t5 3\t\t\t\t6 7', `（七）总计${empty}`);
  expect(addsUp.states).toMatchObject({ 'otherOutcome.other': 'unreadable' });
  const inRow = await statesOf(
    '3.其他\t3\t/\t/\t3\t/\t21\t27\t338\t344\t27\t3\t26\t333\t1071',
    `（七）总计${empty}`,
  );
  expect(inRow.states).toMatchObject({ 'otherOutcome.other': 'unreadable', concluded: 'unreadable' });
  const broken = await statesOf('3.其他\t14 4\t0\t0\t0\t0\t0\t14 4', `（七）总计${empty}`);
  expect(broken.states).toMatchObject({ 'otherOutcome.other': 'inferred', concluded: 'blank' });
  const alone = await statesOf('3.其他\t1\t0\t5\t0\t0\t0\t6', `（七）总计${empty}`);
  expect(alone.states).toMatchObject({ 'otherOutcome.other': 'read', concluded: 'blank' });
});
