import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { wholeNumbers } from '../../src/ingest/tables/numbers/broken-numbers.ts';
import { registerOf } from '../../src/model/register.ts';

const sums = [{ total: 3, parts: [0, 1, 2] }];

test.each([
  [['14 4', '5', '', '149'], [[0, '144']]],
  [
    ['14 4', '/', '1 300', '14 44'],
    [
      [0, '144'],
      [2, '1300'],
      [3, '1444'],
    ],
  ],
])('%j: the sum shows that the parts are one number', (texts, whole) => {
  expect([...wholeNumbers(texts, sums)]).toEqual(whole);
});

test.each([
  ['the sum does not hold', ['14 4', '5', '0', '150']],
  ['another cell cannot be read', ['14 4', '5…', '0', '149']],
  ['there is no sum', ['14 4', '5', '0', '149']],
])('where %s, a broken number stays unread', (reason, texts) => {
  expect(wholeNumbers(texts, reason === 'there is no sum' ? [] : sums).size).toBe(0);
});

test('a broken number of a report is worked out, and keeps what is printed', async () => {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    '一、本年新收政府信息公开申请数量\t14 4\t5\t0\t0\t0\t0\t14 9',
    '二、上年结转政府信息公开申请数量\t1 4\t5\t0\t0\t0\t0\t1',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { cells } = (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
  expect(cells['applications.newlyReceived.naturalPerson']).toMatchObject({ state: 'inferred', raw: '14 4' });
  expect(cells['applications.newlyReceived.commercialEnterprise']).toMatchObject({ state: 'read', raw: '5' });
  expect(cells['applications.carriedOver.naturalPerson']).toMatchObject({ state: 'unreadable', raw: '1 4' });
});

/** Rows as `pdftotext` prints them, each under its name. */
const applications = async (...rows: string[]) => {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
    ...rows,
    '四、结转下年度继续办理 0 0 0 0 0 0 0',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
};

test('in a text made from a PDF file the ends of lines tell which parts are one number', async () => {
  const { cells } = await applications(
    '4.保护第三方合法权益 0 21 0 0 0 14',
    '4',
    '16',
    '5',
    '5.属于三类内部事务信息 14',
    '4 2 0 0 0 0 14',
    '6',
  );
  const shown = (row: string) =>
    Object.entries(cells).flatMap(([path, { raw }]) => (path.includes(`.${row}.`) ? [raw] : []));
  expect(shown('thirdPartyRights')).toEqual(['0', '21', '0', '0', '0', '14 4', '16 5']);
  expect(shown('internalAffairs')).toEqual(['14 4', '2', '0', '0', '0', '0', '14 6']);
  expect(cells['applications.denied.internalAffairs.total']).toMatchObject({ state: 'inferred' });
});

test('numbers above and below their row are not taken for its first and last ones', async () => {
  // 13 in the first and in the last column, each broken: the sum of 3 and 3 holds as well.
  const { cells } = await applications(
    '1 1',
    '6.属于四类过程性信息 0 0 0 0 0',
    '3 3',
    '7.属于行政执法案卷 0 0 0 0 0 0 0',
  );
  expect(cells['applications.denied.processInformation.total']?.state).toBe('unreadable');
});
