import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const read = async (...lines: string[]) => {
  const text = ['香山乡2023年政府信息公开工作年度报告', ...lines].join('\n');
  const bytes = new TextEncoder().encode(text);
  return (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
};
const statesOf = (cells: Awaited<ReturnType<typeof read>>['cells'], row: string) =>
  Object.entries(cells).flatMap(([path, { state }]) => (path.startsWith(`${row}.`) ? [state] : []));
const unreadable = (count: number) => Array(count).fill('unreadable');

describe('a table copied out of a PDF file', () => {
  test('is read where the names of rows and groups stand in narrow columns beside each other', async () => {
    const { cells, tables } = await read(
      '三、收到和处理政府信息公开申请情况',
      '三、本 （一）予以公开      0     0    0     0     0   0   0',
      '年度办 （二）部分公开      1     0    0     0     0   0   1',
      '理结果 （区分处理的，',
      '     只计这一情形，',
      ' 不计其他情形）',
      '（三） 1.属于   0    0   15   0   2    0   17',
      '不予公 国家秘',
      ' 开    密',
      '    2.其他   0    0   0    0   14   0   14',
      '    法律行',
      '    政法规',
      '    禁止公',
      '      开',
      '    3.危及   0    0   0    0   0    3   3',
      '    “三安',
      '    全一稳',
      '     定”',
    );
    const { granted, partiallyGranted, denied } = tables.applications as Record<string, object>;
    expect(granted).toMatchObject({ total: 0 });
    expect(partiallyGranted).toMatchObject({ naturalPerson: 1, total: 1 });
    expect(denied).toMatchObject({
      stateSecrets: { researchInstitution: 15, legalServiceOrganization: 2, total: 17 },
      prohibitedByLaw: { legalServiceOrganization: 14, total: 14 },
      securityAndStability: { other: 3, total: 3 },
    });
    expect(cells['applications.denied.prohibitedByLaw.total']?.state).toBe('read');
    expect(statesOf(cells, 'applications.otherOutcome.other')).toEqual(Array(7).fill('absent'));
  });

  test('is marked where narrow cells break the numbers, and accused of nothing', async () => {
    const { cells, findings } = await read(
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公   1089    9467 7744   6047  9361 8208  5172',
      '    开申请数量      701     45   39     62    96   14    657',
      '     2.其他   9999   4498    4      0      5     1622   1612',
      '     法律行      8      4                           9     20',
      '     政法规',
      '     禁止公开',
    );
    expect(statesOf(cells, 'applications.newlyReceived')).toEqual(unreadable(7));
    expect(statesOf(cells, 'applications.denied.prohibitedByLaw')).toEqual(unreadable(7));
    expect(findings.filter(({ rule, path }) => rule.startsWith('check/') && path !== 'period')).toEqual([]);
  });

  test('is marked where a row of numbers stands before the first name', async () => {
    const { cells } = await read(
      '二、主动公开政府信息情况',
      ...['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ...['4', '0', '1', '规章', '0', '1', '0', '行政规范性文件'],
      ...['信息内容', '本年处理决定数量', '行政许可', '5'],
    );
    expect(statesOf(cells, 'disclosure.regulations')).toEqual(unreadable(3));
    expect(cells['disclosure.licensing.decisions']).toMatchObject({ state: 'read', raw: '5' });
  });

  test('is marked where all names stand before all numbers', async () => {
    const { cells } = await read(
      '二、主动公开政府信息情况',
      ...['规章', '1', '0', '1', '行政规范性文件', '0', '0', '0'],
      ...['信息内容', '行政处罚', '行政强制', '0', '3', '第二十条第（八）项', '行政事业性收费', '0'],
    );
    expect(statesOf(cells, 'disclosure.coercion')).toEqual(['unreadable']);
    expect(cells['disclosure.fees.amount']).toMatchObject({ state: 'read', raw: '0' });
  });
});

test('the numbers of the columns are no row of numbers', async () => {
  const { cells } = await read(
    '三、收到和处理政府信息公开申请情况',
    '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
    '1 2 3 4 5 6 7',
    '一、本年新收政府信息公开申请数量 8 0 0 0 0 0 8',
  );
  expect(cells['applications.newlyReceived.total']).toMatchObject({ state: 'read', raw: '8' });
});

test('a unit is found in a heading that was broken over two rows of headings', async () => {
  const { cells } = await read(
    ...['二、主动公开政府信息情况', '第二十条第（九）项', '信息内容', '采购项', '采购总金额（单位：万'],
    ...['目数量', '元，保留4位小数）', '政府集中采购', '3', '0.1'],
  );
  expect(cells['disclosure.procurement.amount']).toMatchObject({ state: 'read', unit: '万元' });
});

test('a report whose lines were lost between the pipes of a page is read', async () => {
  const numbers = Array(7).fill('0').join(' ');
  const { cells } = await read(
    `||||| | 一、总体情况 ${'加强政府信息公开工作。'.repeat(30)} 三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量 ${numbers} 二、上年结转政府信息公开申请数量 ${numbers} ||||`,
  );
  expect(statesOf(cells, 'applications.carriedOver')).toEqual(Array(7).fill('read'));
});

describe('headings that print the total first', () => {
  const rows = [
    ['', '合计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ['一、本年新收政府信息公开申请数量', '9', '7', '2', '0', '0', '0', '0'],
  ];
  const section = '三、收到和处理政府信息公开申请情况';

  test('are followed in a table with cells', async () => {
    const { tables, findings } = await read(section, ...rows.map((row) => row.join('\t')));
    expect(tables.applications.newlyReceived).toMatchObject({ total: 9, naturalPerson: 7, other: 0 });
    expect(findings.map(({ rule }) => rule)).toContain('table/column-drift');
  });

  test('are not guessed at in lines', async () => {
    const { cells, findings } = await read(section, ...rows.flat().filter((cell) => cell !== ''));
    expect(statesOf(cells, 'applications.newlyReceived')).toEqual(unreadable(7));
    expect(findings.map(({ rule }) => rule)).not.toContain('check/row-total');
  });
});

test('a number that follows a known name without a space is a number', async () => {
  const { cells, tables } = await read(
    ...['二、主动公开政府信息情况', '规章0 0 0', '行政规范性文件：12 3 40', '行政许可5', '行政处罚：6件'],
  );
  expect(tables.disclosure).toMatchObject({
    normativeDocuments: { issued: 12, repealed: 3, inForce: 40 },
    licensing: { decisions: 5 },
    penalties: { decisions: 6 },
  });
  expect(cells['disclosure.penalties.decisions']).toMatchObject({ raw: '6件', column: 6 });
});

test('a number in bold stays whole, and 无 in a name stretched with spaces is no cell', async () => {
  const { cells } = await read(
    ...[
      '三、收到和处理政府信息公开申请情况',
      '（二）部分公开（区分处理的，只计这 一情 形　0　0　0　0　0　**0**　**0**',
    ],
    '（三）不 予 公开　1.属于 国家秘密　**0**　0　0　0　0　0　0',
    `1.申 请 人 无 正 当 理 由 逾 期 不 补 正、行 政 机 关 不 再 处 理 其 政 府 信 息 公 开 申 请　${Array(7).fill('0').join('　')}`,
  );
  const rows = ['partiallyGranted', 'denied.stateSecrets', 'otherOutcome.correctionOverdue'];
  for (const row of rows) expect(statesOf(cells, `applications.${row}`)).not.toContain('unreadable');
  expect(cells['applications.denied.stateSecrets.naturalPerson']?.raw).toBe('**0**');
});

test('a unit in a heading that stands elsewhere in the table is the unit of the amount', async () => {
  const { cells } = await read(
    ...['二、主动公开政府信息情况', '第二十条第（八）项', '信息内容本年收费金额（单位：万元）'],
    ...['行政处罚 0', '行政强制 0', '行政事业性收费 15'],
  );
  expect(cells['disclosure.fees.amount']).toMatchObject({ state: 'read', unit: '万元' });
});
