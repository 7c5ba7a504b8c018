import { expect, test } from 'vitest';
import { headerRows } from '../../src/components/table/header-rows.ts';
import { tableBodies } from '../../src/components/table/table-bodies.ts';
import { form2019 } from '../../src/model/forms/form-2019.ts';
import { form2021 } from '../../src/model/forms/form-2021.ts';

const applications = form2021.tables.find(({ id }) => id === 'applications')!.blocks[0]!;
const remedies = form2019.tables.find(({ id }) => id === 'remedies')!.blocks[0]!;

test('nested columns become lines of headings that cover the numbers exactly', () => {
  const [top, middle, bottom] = headerRows(applications.columns);
  expect(top?.map(({ label, colspan, rowspan }) => [label, colspan, rowspan])).toEqual([
    ['申请人情况', 7, 1],
  ]);
  expect(middle?.map(({ label, colspan, rowspan }) => [label, colspan, rowspan])).toEqual([
    ['自然人', 1, 2],
    ['法人或其他组织', 5, 1],
    ['总计', 1, 2],
  ]);
  expect(bottom?.map(({ label }) => label)).toEqual([
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
  ]);
});

test('rows stand in bodies in printed order, each as deep as the form sets it', () => {
  const bodies = tableBodies(applications.rows, { otherOutcome: { undivided: {} } });
  expect(bodies.map(({ heading, group, level, rows }) => [heading, group, level, rows.length])).toEqual([
    [null, null, 0, 2],
    ['三、本年度办理结果', null, 0, 0],
    [null, null, 1, 2],
    ['（三）不予公开', 'denied', 1, 8],
    ['（四）无法提供', 'unavailable', 1, 3],
    ['（五）不予处理', 'notProcessed', 1, 5],
    [null, null, 1, 2],
    [null, null, 0, 1],
  ]);
});

test('（六）其他处理 is drawn as the report prints it', () => {
  const idsOf = (values: Parameters<typeof tableBodies>[1]) =>
    tableBodies(applications.rows, values)
      .flatMap(({ rows }) => rows.map(({ id }) => id))
      .filter((id) => id.startsWith('otherOutcome'));
  expect(idsOf({ otherOutcome: { undivided: {} } })).toEqual(['otherOutcome.undivided']);
  expect(idsOf({ otherOutcome: { other: {} } })).toEqual([
    'otherOutcome.correctionOverdue',
    'otherOutcome.feeUnpaid',
    'otherOutcome.other',
  ]);
});

test('the three groups of 复议诉讼, printed side by side, become three rows', () => {
  expect(
    tableBodies(remedies.rows, {}).map(({ heading, rows }) => [heading, rows.map(({ label }) => label)]),
  ).toEqual([
    [null, ['行政复议']],
    ['行政诉讼', ['未经复议直接起诉', '复议后起诉']],
  ]);
});
