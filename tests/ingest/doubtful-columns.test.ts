import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

async function read(...lines: string[]) {
  const text = ['香山乡2023年政府信息公开工作年度报告', '三、收到和处理政府信息公开申请情况', ...lines].join(
    '\n',
  );
  const { report } = await readReport(
    { file: '年报.txt', bytes: new TextEncoder().encode(text) },
    registerOf([]),
  );
  return report;
}

const received = '一、本年新收政府信息公开申请数量';
const carried = '二、上年结转政府信息公开申请数量';

test.each([
  [
    'a heading that nobody knows has changed places with another',
    [
      '\t自然人\t商业企业\t科研机构\t法律服务机构\t社会公益組織\t其他\t总计',
      `${received}\t1\t0\t0\t4\t0\t0\t5`,
    ],
  ],
  [
    'a subtotal stands among the columns and the total is not printed',
    [
      '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t小计\t其他',
      `${received}\t1\t0\t0\t0\t4\t4\t0`,
    ],
  ],
  [
    'headings that are broken over lines are out of turn where they are whole',
    ['自然人  科研机构  商业企业  社', '会公益组织  法律服务机构  其他  总计', `${received} 1 0 0 4 0 0 5`],
  ],
  [
    'a column of running numbers stands among numbers without cells',
    ['序号', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计', received]
      .concat('1', '2', '0', '0', '0', '0', '2')
      .concat(carried, '2', '0', '0', '0', '0', '0', '0'),
  ],
])('no number is given a place where %s', async (_, lines) => {
  const { cells } = await read(...lines);
  expect(cells['applications.newlyReceived.legalServiceOrganization']?.state).toBe('unreadable');
});

test('a number that has lost its comma is no sum that does not hold', async () => {
  const { tables, findings } = await read(
    '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
    `${received} 1000 5 0 0 0 0 1 005`,
  );
  expect(tables.applications?.newlyReceived).toMatchObject({ total: null });
  expect(findings.filter(({ rule }) => rule === 'check/row-total')).toEqual([]);
});

test('a row whose name has a slip of the pen is printed, though its cells are empty', async () => {
  const { cells } = await read(
    '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    `${received}\t1\t0\t0\t0\t0\t0\t1`,
    '1.本机关未掌握相关政府信息\t\t\t\t\t\t\t',
    '2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1',
  );
  expect(cells['applications.unavailable.notHeld.total']?.state).toBe('blank');
});
