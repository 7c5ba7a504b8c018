import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const names = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

async function read(heading: string, ...lines: string[]) {
  const text = [`香山乡2023年政府信息公开工作年度报告`, heading, ...lines].join('\n');
  const { report } = await readReport(
    { file: '年报.txt', bytes: new TextEncoder().encode(text) },
    registerOf([]),
  );
  const marks = report.findings.filter(({ rule }) => /^(?:table|number)\/(?!missing)/.test(rule));
  return { tables: report.tables, marks: marks.map(({ rule, path }) => `${rule} ${path}`) };
}

const applications = (...lines: string[]) => read('三、收到和处理政府信息公开申请情况', ...lines);
const expected = {
  newlyReceived: { naturalPerson: 2, commercialEnterprise: 1, total: 3 },
  carriedOver: { naturalPerson: 0, other: 1, total: 1 },
};

test('running numbers before the names of the rows are none of the report', async () => {
  const { tables } = await applications(
    `序号\t\t\t${names}`,
    '1\t一、本年新收政府信息公开申请数量\t\t2\t1\t0\t0\t0\t0\t3',
    '2\t二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t1\t1',
    '3\t三、本年度办理结果\t（一）予以公开\t2\t1\t0\t0\t0\t0\t3',
    '4\t\t（七）总计\t2\t1\t0\t0\t0\t0\t3',
  );
  expect(tables.applications).toMatchObject({ ...expected, granted: { total: 3 }, concluded: { total: 3 } });
});

test('nor are those behind the names, nor remarks at the end', async () => {
  const { tables } = await applications(
    `\t行次\t${names}\t备注`,
    '一、本年新收政府信息公开申请数量\t1\t2\t1\t0\t0\t0\t0\t3\t含2件信访',
    '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t1\t1\t4',
  );
  expect(tables.applications).toMatchObject(expected);
});

test('a column of units takes no number away, and leaves no cell blank', async () => {
  const { tables, marks } = await read(
    '二、主动公开政府信息情况',
    '信息内容\t单位\t本年制发件数\t本年废止件数\t现行有效件数',
    '规章\t件\t0\t0\t0',
    '行政规范性文件\t件\t4\t1\t9',
  );
  expect(tables.disclosure).toMatchObject({ normativeDocuments: { issued: 4, repealed: 1, inForce: 9 } });
  expect(marks).not.toContain('table/blank-cells disclosure');
});

test('words for the first number of a row leave the others what they are', async () => {
  const { tables, marks } = await applications(
    `\t${names}`,
    '一、本年新收政府信息公开申请数量\t***\t1\t0\t0\t0\t0\t3',
    '二、上年结转政府信息公开申请数量\t见附件\t0\t0\t0\t0\t1\t1',
  );
  expect(tables.applications).toMatchObject({
    newlyReceived: { naturalPerson: null, commercialEnterprise: 1, total: 3 },
    carriedOver: { naturalPerson: null, other: 1, total: 1 },
  });
  expect(marks).toContain('number/unreadable applications.newlyReceived.naturalPerson');
  expect(marks).toContain('number/unreadable applications.carriedOver.naturalPerson');
});
