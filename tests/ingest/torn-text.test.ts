import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const read = async (year: number, ...lines: string[]) => {
  const text = [`香山乡${year}年政府信息公开工作年度报告`, ...lines].join('\n');
  const bytes = new TextEncoder().encode(text);
  return (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
};
const zeros = (count: number) => Array<string>(count).fill('0');
const applications = '三、收到和处理政府信息公开申请情况';
const received = '一、本年新收政府信息公开申请数量';

/** What programs that make texts out of PDF files do to tables: names and numbers are taken apart, lines are cut and mixed. */
describe('a table torn apart by a program that makes texts of PDF files', () => {
  const names = ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费'];

  test('is read where it has as many zeros as cells, and marked', async () => {
    const { cells, tables, findings } = await read(2023, '二、主动公开政府信息情况', ...names, ...zeros(10));
    expect(tables.disclosure).toMatchObject({ regulations: { issued: 0 }, fees: { amount: 0 } });
    expect(cells['disclosure.fees.amount']?.state).toBe('inferred');
    expect(findings.map(({ rule }) => rule)).toContain('table/only-zeros');
  });

  test('is not read where a zero is lacking: a cell may be empty', async () => {
    const { cells } = await read(2023, '二、主动公开政府信息情况', ...names, ...zeros(9));
    const states = Object.entries(cells).filter(([path]) => path.startsWith('disclosure.'));
    expect(states.every(([, { state }]) => state !== 'read' && state !== 'inferred')).toBe(true);
  });

  test('has no blank rows where its numbers stand below the heading of the next table', async () => {
    const { cells, findings } = await read(
      2023,
      ...['二、主动公开政府信息情况', '行政许可', '行政处罚', '行政强制', applications, '12', '0', '7'],
      ...[received, '0 0 0 0 0 0 0', '（一）予以公开', '0 0 0 0 0 0 0'],
    );
    expect(cells['disclosure.penalties.decisions']?.state).toBe('unreadable');
    expect(findings.map(({ rule }) => rule)).not.toContain('table/blank-cells');
  });

  test('has no blank rows where another row has numbers too many', async () => {
    const { cells, findings } = await read(
      2023,
      ...[
        applications,
        received,
        '0 0 0 0 0 0 0',
        '（一）予以公开',
        '0 0',
        '6.属于四类过程性信息',
        '0 1',
        '0 0',
      ],
      ...['7.属于行政执法案卷', '8.属于行政查询事项', '0 0'],
    );
    expect(cells['applications.denied.enforcementFiles.total']?.state).toBe('unreadable');
    expect(findings.map(({ rule }) => rule)).not.toContain('table/blank-cells');
  });

  test('is not read in another order of columns, whatever order its headings have', async () => {
    const headings = ['本年增/减', '处理决定数量', '信息内容', '第二十条第（五）项', '上一年项目数量'];
    const { cells } = await read(
      2020,
      ...['二、主动公开政府信息情况', ...headings, '行政许可', '23', '30', '0', '政府集中采购', '0', '0'],
    );
    expect(cells['disclosure.licensing.change']?.state).toBe('unreadable');
  });

  test('has rows that are sure beside rows of which it is not sure whose numbers are whose', async () => {
    const { cells, tables } = await read(
      2023,
      ...[applications, `${received}   4 0 0 0 0 0 4`, '二、上年结转政府信息公开申请数量   0 0 0 0 0 0 0'],
      ...['（一）予以公开   1 0 0 0 0 0 1', '6.属于四类过程性信息 7.属于行政执法案卷'],
      ...['2 1', '0 0', '0 0', '0 0', '0 0', '0 0', '2 1', '8.属于行政查询事项   0 0 0 0 0 0 0'],
    );
    expect(tables.applications).toMatchObject({ newlyReceived: { total: 4 }, granted: { naturalPerson: 1 } });
    expect(cells['applications.denied.processInformation.naturalPerson']?.state).toBe('unreadable');
    expect(cells['applications.denied.enforcementFiles.naturalPerson']?.state).toBe('unreadable');
  });

  test('keeps the official order of columns where the headings are broken over lines', async () => {
    const { tables, findings } = await read(
      2023,
      ...[applications, '自然人 科研 法律服务 总计 商业企业 公益 其他', '机构 机构', '组织'],
      `${received} 5 3 0 0 1 0 9`,
    );
    expect(tables.applications).toMatchObject({
      newlyReceived: { naturalPerson: 5, commercialEnterprise: 3, legalServiceOrganization: 1, total: 9 },
    });
    expect(findings.map(({ rule }) => rule)).not.toContain('table/column-drift');
  });

  test('prints no negative number of decisions: the cells of the row have changed places', async () => {
    const { cells, findings } = await read(
      2020,
      ...[
        '二、主动公开政府信息情况',
        '上一年项目数量',
        '本年增/减',
        '处理决定数量',
        '行政许可',
        '9',
        '0',
        '-9',
      ],
      ...['政府集中采购', '0', '0'],
    );
    expect(cells['disclosure.licensing.decisions']?.state).toBe('unreadable');
    expect(findings.map(({ rule }) => rule)).not.toContain('check/non-negative');
  });

  test('is not accused of a sum where its numbers stand on mixed lines', async () => {
    const row = [applications, received, '5 3', '0', '0', '0 1', '7'];
    const { cells, findings } = await read(2023, ...row, '（一）予以公开', '0 0 0 0 0 0 0');
    expect(cells['applications.newlyReceived.total']?.state).toBe('unreadable');
    expect(findings.map(({ rule }) => rule)).not.toContain('check/row-total');
  });

  test('has the numbers under its headings, not those that were moved above them', async () => {
    const headings = Array(3).fill('结果维持 结果纠正 其他结果 尚未审结 总计').join(' ');
    const { tables } = await read(
      2023,
      ...['四、政府信息公开行政复议、行政诉讼情况', ...zeros(5), '0 15 0', ...zeros(6), '20'],
      ...['行政复议 行政诉讼', '未经复议直接起诉 复议后起诉', headings, zeros(15).join(' ')],
    );
    expect(tables.remedies).toMatchObject({ reconsideration: { corrected: 0, total: 0 } });
  });
});

test('a name whose pieces stand around those of its group is no row that is missing', async () => {
  const numbers = '0 0 0 0 0 0 0';
  const { cells, findings } = await read(
    2023,
    ...[applications, `${received} ${numbers}`, `5.要求行政机关确认或重新出具已获取信息 ${numbers}`],
    ...['（六 1.申请人无', '）其 正当理由逾', '他处 期不补正、', `理   行政机关不 ${numbers}`],
    ...[
      '再处理其政',
      '府信息公开',
      '申请',
      `2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 ${numbers}`,
    ],
    ...[`3.其他 ${numbers}`, `（七）总计 ${numbers}`, `四、结转下年度继续办理 ${numbers}`],
  );
  expect(cells['applications.otherOutcome.correctionOverdue.total']?.state).toBe('read');
  expect(cells['applications.otherOutcome.undivided.total']).toBeUndefined();
  const missing = findings.filter(({ rule }) => rule === 'table/missing-row').map(({ path }) => path);
  expect(missing).not.toContain('applications.otherOutcome.correctionOverdue');
});

test('nor is a name without numbers whose pieces stand around those of its group', async () => {
  const numbers = '0 0 0 0 0 0 0';
  const { cells, findings } = await read(
    2023,
    ...[applications, `${received} ${numbers}`, `2.没有现成信息需要另行制作 ${numbers}`],
    ...['（四）无法 3.补正后申请内容仍不明', '提供 确', `（七）总计 ${numbers}`],
  );
  const path = 'applications.unavailable.unclearAfterCorrection';
  expect(cells[`${path}.total`]?.state).toBe('blank');
  const missing = findings.filter(({ rule }) => rule === 'table/missing-row').map((finding) => finding.path);
  expect(missing).not.toContain(path);
});

test('a table in pieces that nobody can put together is not said to be missing', async () => {
  const report = await read(
    2023,
    '四、政府信息公开行政复议、行政诉讼情况',
    ...['况', '46', '果', '维', '3', '议', '21', '接', '22', '46', '讼', '10', '17'],
    '五、存在的主要问题及改进情况',
    '公开不够及时，今后将加强培训。',
  );
  const told = report.findings.filter(({ path }) => path === 'remedies').map(({ rule }) => rule);
  expect(told).toContain('table/unplaced-numbers');
  expect(told).not.toContain('table/missing');
});
