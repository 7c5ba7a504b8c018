import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { registerOf } from '../../src/model/register.ts';

const title = '香山乡2023年政府信息公开工作年度报告';
const read = async (text: string) => {
  const bytes = new TextEncoder().encode(`${title}\n${text}`);
  return (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
};
const remedies = (numbers: string) =>
  [
    '四、政府信息公开行政复议、行政诉讼情况',
    `行政复议${'\t'.repeat(5)}行政诉讼${'\t'.repeat(9)}`,
    Array(3).fill('结果维持\t结果纠正\t其他结果\t尚未审结\t总计').join('\t'),
    numbers.replaceAll(' ', '\t'),
  ].join('\n');

test('a number of table four that is cut off at the edge of the paper is marked and told of', async () => {
  // The PDF reader writes a number that the paper cuts as “2…”.
  const report = await read(remedies('72 64 178 37 351 13 4 8 1 26 12 1 1 6 2…'));
  const path = 'remedies.litigationAfterReconsideration.total';
  expect(report.cells[path]).toMatchObject({ state: 'unreadable', raw: '2…' });
  expect(report.cells['remedies.reconsideration.total']).toMatchObject({ state: 'read', raw: '351' });
  expect(report.findings.filter((finding) => finding.path === path).map(({ rule }) => rule)).toEqual([
    'number/unreadable',
  ]);
});

test('a sum that does not hold is told of with both numbers, at its cell', async () => {
  // 洪泽区 2023: ten were upheld and one corrected, and the total says 0.
  const report = await read(remedies('10 1 0 0 0 0 0 0 0 0 0 0 0 0 0'));
  const [finding] = report.findings.filter(({ rule }) => rule === 'check/remedy-total');
  expect(finding).toMatchObject({
    about: 'document',
    expected: 11,
    actual: 0,
    path: 'remedies.reconsideration.total',
  });
});

test('numbers under all the groups of table four are not those of the group named last', async () => {
  // The names over the ten columns of lawsuits are cut off, and most cells are empty.
  const report = await read(
    [
      '四、政府信息公开行政复议、行政诉讼情况',
      `行政复议${'\t'.repeat(5)}行政诉讼${'\t'.repeat(9)}`,
      '结\t结\t其\t尚\t总\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t',
      '\t\t\t\t\t\t\t\t3\t3\t\t19\t9\t\t28',
    ].join('\n'),
  );
  const shown = Object.values(report.cells).filter(({ state }) => state === 'read' || state === 'inferred');
  expect(shown).toEqual([]);
});

test('an amount in full width keeps its unit', async () => {
  const report = await read(
    '二、主动公开政府信息情况\n第二十条第（八）项\n信息内容\n本年收费金额\n行政事业性收费\n１２．５ 万元\n规章\n0\n0\n0\n行政规范性文件\n0\n0\n0\n行政许可\n3\n行政处罚\n0\n行政强制\n0\n',
  );
  expect(report.cells['disclosure.fees.amount']).toMatchObject({
    state: 'read',
    unit: '万元',
    raw: '１２．５ 万元',
  });
});

test('an empty cell is told by the headings of its own block, not by the rows of another', async () => {
  const report = await read(
    [
      '二、主动公开政府信息情况',
      '第二十条第（一）项\t\t\t',
      '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
      '规章\t\t3\t4',
      '规范性文件\t1\t2\t3',
      '第二十条第（八）项\t\t\t',
      '信息内容\t上一年项目数量\t本年增/减\t',
      '行政事业性收费\t\t5\t',
    ].join('\n'),
  );
  expect(report.cells['disclosure.regulations.produced']?.state).toBe('blank');
  expect(report.cells['disclosure.fees.previousYear']?.state).toBe('blank');
  expect(report.tables.disclosure.fees).toEqual({ previousYear: null, change: 5 });
});

const applicants = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
const applications = (...rows: string[]) =>
  ['三、收到和处理政府信息公开申请情况', `\t\t\t${applicants}`, ...rows].join('\n');
const states = ({ cells }: Awaited<ReturnType<typeof read>>, row: string) => [
  ...new Set(
    Object.entries(cells).flatMap(([path, { state }]) => (path.startsWith(`${row}.`) ? [state] : [])),
  ),
];

test('a row is there though its cells are empty and a column has its name too', async () => {
  const report = await read(
    applications(
      '\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0',
      '\t\t3.其他\t\t\t\t\t\t\t',
      '\t（七）总计\t\t\t\t\t\t\t\t\t',
      '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1',
    ),
  );
  expect(states(report, 'applications.otherOutcome.other')).toEqual(['blank']);
  expect(states(report, 'applications.concluded')).toEqual(['blank']);
  expect(states(report, 'applications.otherOutcome.feeUnpaid')).toEqual(['absent']);
});

test('the empty row 3.其他 does not hide where the headings stand', async () => {
  const report = await read(
    applications(
      '一、本年新收政府信息公开申请数量\t\t\t2\t\t\t\t\t\t2',
      '\t（六）其他处理\t3.其他\t\t\t\t\t\t\t',
    ),
  );
  expect(states(report, 'applications.newlyReceived')).toEqual(['read', 'blank']);
  expect(report.cells['applications.newlyReceived.total']).toMatchObject({ state: 'read', raw: '2' });
});

test('a row with a name of its own and too few numbers is marked, and not said to be missing', async () => {
  const report = await read(
    '三、收到和处理政府信息公开申请情况\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n0\n0\n0\n0\n0\n0\n3. 其他\n5\n28\n12\n45\n（七）总计\n9\n0\n0\n0\n0\n0\n9',
  );
  expect(states(report, 'applications.otherOutcome.other')).toEqual(['unreadable']);
  expect(report.findings.map(({ path }) => path)).not.toContain('applications.otherOutcome.undivided');
  expect(
    report.findings.filter(({ rule }) => rule === 'table/missing-row').map(({ path }) => path),
  ).not.toContain('applications.otherOutcome.other');
});

test('a row that is short is not filled up with the number below', async () => {
  // A spreadsheet whose first column of numbers slipped to the left of the names.
  const report = await read(
    applications(
      '\t145\t1.本机关不掌握相关政府信息\t8584\t0\t626\t0\t983\t10303\t',
      '\t110\t\t\t\t\t\t\t\t',
      '\t6\t3.补正后申请内容仍不明确\t9\t0\t258\t99\t6663\t7035\t',
    ),
  );
  expect(states(report, 'applications.unavailable.notHeld')).not.toContain('read');
});

test('where numbers have no row, no row is said to be missing', async () => {
  const report = await read(
    applications(
      '一、本年新收政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0',
      '\t某某\t\t1\t2\t0\t0\t0\t0\t3',
      '四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1',
    ),
  );
  const rules = report.findings.map(({ rule }) => rule);
  expect(rules).toContain('table/unplaced-numbers');
  expect(rules).not.toContain('table/missing-row');
});

test('headings that slipped to the left of their group stand in their order, row by row', async () => {
  // A web page with an empty row among the headings: the merged corner ends too early.
  const report = await read(
    [
      '三、收到和处理政府信息公开申请情况',
      '\t\t\t申请人情况\t\t\t\t\t\t',
      '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
      '商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t\t\t\t',
      '一、本年新收政府信息公开申请数量\t\t\t4\t13\t0\t0\t0\t0\t17',
    ].join('\n'),
  );
  expect(report.tables.applications?.newlyReceived).toMatchObject({
    naturalPerson: 4,
    commercialEnterprise: 13,
    total: 17,
  });
});

test('headings of a Markdown table that lost its merged cells stand in their order, row by row', async () => {
  const report = await read(
    [
      '三、收到和处理政府信息公开申请情况',
      '| （本列数据的勾稽关系） | 申请人情况 |  |  |  |  |  |  |',
      '|---|---|---|---|---|---|---|---|',
      '| 自然人 | 法人或其他组织 | 总计 |  |  |  |  |  |',
      '| 商业<br>企业 | 科研<br>机构 | 社会公益组织 | 法律服务机构 | 其他 |  |  |  |',
      '| 一、本年新收政府信息公开申请数量 | 26 | 10 | 21 | 0 | 0 | 4 | 61 |',
    ].join('\n'),
  );
  expect(report.tables.applications?.newlyReceived).toMatchObject({
    naturalPerson: 26,
    commercialEnterprise: 10,
    researchInstitution: 21,
    other: 4,
    total: 61,
  });
});

test('a character of a name that is set down the page is no empty cell', async () => {
  const name = ['（', '四', '）', '无', '法', '提', '供'];
  const zeros = '0 0 0 0 0 0 0';
  const heading = '三、收到和处理政府信息公开申请情况';
  const report = await read([heading, ...name, `1.本机关不掌握相关政府信息 ${zeros}`].join('\n'));
  expect(states(report, 'applications.unavailable.notHeld')).toEqual(['read']);
  expect(report.findings.map(({ rule }) => rule)).not.toContain('table/unplaced-numbers');
});

test('a number beside an empty cell is no two numbers that stand on one another', async () => {
  const headings = '第二十条第（八）项\t\t\n信息内容\t上一年项目数量\t本年增/减';
  const report = await read(`二、主动公开政府信息情况\n${headings}\n行政事业性收费\t10\t`);
  expect(report.tables.disclosure?.fees).toEqual({ previousYear: 10, change: null });
  // Where the empty cell left no trace, nobody can tell which column the 10 is of.
  const lines = await read(
    '二、主动公开政府信息情况\n信息内容\n上一年项目数量\n本年增/减\n行政事业性收费\n10',
  );
  expect(states(lines, 'disclosure.fees')).toEqual(['unreadable']);
});

test('a unit is told by headings that stand on one another, stretched as they are', async () => {
  const report = await read(
    '二、主动公开政府信息情况\n第二十条 第（八）项\n信 息 内容本年收费金额（单位: 万元）\n行政 事业性收费0.1\n规 章000\n行政 许可3',
  );
  expect(report.cells['disclosure.fees.amount']).toMatchObject({ state: 'read', unit: '万元' });
});

describe('the numbers of the columns', () => {
  const numbersOf = (from: number) => Array.from({ length: 15 }, (_, index) => from + index).join(' ');

  test('are no data of table four, under its headings', async () => {
    const { tables } = await read(remedies(`${numbersOf(1)}\n3 0 1 0 4 0 0 0 0 0 2 0 0 0 2`));
    expect(tables.remedies?.reconsideration).toMatchObject({ upheld: 3, otherResult: 1, total: 4 });
  });

  test('are no data above its headings either, where its cells are empty', async () => {
    const [title = '', groups = '', headings = ''] = remedies('').split('\n');
    const numbers = numbersOf(0).replaceAll(' ', '\t');
    const report = await read([title, numbers, groups, headings, '\t'.repeat(14)].join('\n'));
    expect(states(report, 'remedies.reconsideration')).toEqual(['blank']);
  });
});

test('a heading may name its unit in short', async () => {
  const report = await read(
    '二、主动公开政府信息情况\n信息内容\t采购项目数量\t采购总金额（万元）\n政府集中采购\t3\t23.8',
  );
  expect(report.cells['disclosure.procurement.amount']).toMatchObject({ state: 'read', unit: '万元' });
});

describe('a table copied out of a PDF file, where names stand now before and now behind their numbers', () => {
  const two = (...lines: string[]) => read(['三、收到和处理政府信息公开申请情况', ...lines].join('\n'));

  test('has no row with the numbers of its neighbour', async () => {
    const report = await two(
      '8 691 1 341 5 87 1133',
      '1.本机关不掌握相关政府信息',
      '938 0 4845 7710 62 798 14353',
      '2.没有现成信息需要另行制作',
      '4 23 1 944 2 5 979',
      '3.补正后申请内容仍不明确',
      '2.重复申请',
      '81 783 38 1 0 0 903',
      '3.要求提供公开出版物',
      '1 0 0 0 0 0 1',
    );
    expect(states(report, 'applications.unavailable.notHeld')).toEqual(['unreadable']);
    expect(states(report, 'applications.unavailable.needsCreation')).toEqual(['unreadable']);
    expect(states(report, 'applications.unavailable.unclearAfterCorrection')).toEqual(['unreadable']);
    expect(states(report, 'applications.notProcessed.publications')).toEqual(['read']);
  });

  test('has no row with the numbers of the row above, where that has none and another has twice as many', async () => {
    const report = await two(
      '4.保护第三方合法权益',
      '（三）不予公开 5.属于三类内部事务信息',
      '0 0 0 1 5 28 34',
      '6.属于四类过程性信息',
      '0 1 0 2 0 5 8 12 5 0 5 1 2 25',
      '7.属于行政执法案卷',
      '1 0 0 0 0 0 1',
    );
    for (const row of ['thirdPartyRights', 'internalAffairs', 'processInformation'])
      expect(states(report, `applications.denied.${row}`)).toEqual(['unreadable']);
    expect(states(report, 'applications.denied.enforcementFiles')).toEqual(['read']);
    expect(report.findings.filter(({ rule }) => rule === 'table/missing-row')).toEqual([]);
  });

  test('has a row whose name is broken over lines and whose cells are empty', async () => {
    const report = await two(
      '6.属于四类过程性信息 0 1 0 2 0 5 8',
      '7. 属于行',
      '政执法案',
      '卷',
      '8.属于行政查询事项 0 0 0 0 0 0 0',
    );
    expect(states(report, 'applications.denied.enforcementFiles')).toEqual(['blank']);
  });
});

test('a name cut short is the one with its ordinal where it begins two', async () => {
  const report = await read(
    applications('\t\t7.属于行政\t1\t0\t0\t0\t0\t0\t1', '\t\t8.属于行政\t2\t0\t0\t0\t0\t0\t2'),
  );
  expect(report.tables.applications?.denied).toMatchObject({
    enforcementFiles: { total: 1 },
    administrativeQueries: { total: 2 },
  });
});

test('a name cut short by itself is the one with its ordinal', async () => {
  const report = await read(applications('\t\t7.属于行政\t1\t0\t0\t0\t0\t0\t1'));
  expect(report.tables.applications?.denied).toMatchObject({
    enforcementFiles: { total: 1 },
    administrativeQueries: { total: null },
  });
});

test('cells stand in their columns where no row is full: the number behind the name is that of the first column', async () => {
  // Half of all cells are left empty where nothing happened, and copied tables have no cells for merged names.
  const report = await read(
    [
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公开申请数量\t3\t\t\t\t\t\t3',
      '二、上年结转政府信息公开申请数量\t\t2\t\t\t\t\t2',
      '四、结转下年度继续办理\t\t\t\t\t\t\t',
    ].join('\n'),
  );
  expect(report.tables.applications).toMatchObject({
    newlyReceived: { naturalPerson: 3, commercialEnterprise: null, total: 3 },
    carriedOver: { naturalPerson: null, commercialEnterprise: 2, total: 2 },
  });
});

test('“－ 0 －” below a name are three cells, and no number of a page', async () => {
  const report = await read(['二、主动公开政府信息情况', '规章', '－ 0 －', '行政许可', '5'].join('\n'));
  expect(report.cells['disclosure.regulations.repealed']).toMatchObject({ state: 'read', raw: '0' });
});

test('a cell lost before a spare empty one leaves no number in the column of another', async () => {
  const report = await read(
    ['二、主动公开政府信息情况', '规章\t0\t0\t0', '行政事业性收费\t0\t', '政府集中采购\t1\t2\t'].join('\n'),
  );
  expect(report.cells['disclosure.fees.previousYear']?.state).not.toBe('read');
});

test('a row that by itself has the width of another part of the table may have lost several cells', async () => {
  // Behind a page break the rows have lost their empty columns; among the rows before it, one has lost cells of equal numbers.
  const report = await read(
    applications(
      '一、本年新收政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0',
      '二、上年结转政府信息公开申请数量\t\t\t0\t1\t0\t1\t2',
      '三、本年度办理结果\t（一）予以公开\t\t0\t0\t0\t0\t0\t0\t0',
      '\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0',
      '（七）总计\t0\t0\t1\t0\t0\t1\t2',
      '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0',
    ),
  );
  expect(states(report, 'applications.carriedOver')).toEqual(['unreadable']);
  expect(states(report, 'applications.concluded')).toEqual(['read']);
});

test('an empty total behind its own sum has moved, however usual the width of the row', async () => {
  // Two zeros went with their equal neighbours; the empty cells at both ends make the row as wide as those above the page break.
  const zeros = Array(7).fill('0').join('\t');
  const report = await read(
    applications(
      `一、本年新收政府信息公开申请数量\t${zeros}`,
      '二、上年结转政府信息公开申请数量\t0\t0\t1\t0\t0\t1\t2',
      `（一）予以公开\t${zeros}`,
      `（二）部分公开\t${zeros}`,
      `（六）其他处理\t\t${zeros}\t`,
      '（七）总计\t\t0\t1\t0\t1\t2\t',
      `四、结转下年度继续办理\t\t${zeros}\t`,
    ),
  );
  expect(states(report, 'applications.concluded')).toEqual(['unreadable']);
  expect(report.findings.map(({ rule }) => rule)).not.toContain('check/balance');
});

test('a cell that was lost beside empty cells moves no number into another column', async () => {
  const zeros = Array(7).fill('0').join(' | ');
  const report = await read(
    [
      '三、收到和处理政府信息公开申请情况',
      '',
      ' |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
      `一、本年新收政府信息公开申请数量 |  |  | ${zeros} |`,
      // The 1 of 社会公益组织 is lost.
      '二、上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 1 |',
      `三、本年度办理结果 | （一）予以公开 |  | ${zeros} |`,
      ` | （二）部分公开 |  | ${zeros} |`,
      ` | （三）不予公开 | 1.属于国家秘密 | ${zeros} |`,
      ` |  | 2.其他法律行政法规禁止公开 | ${zeros} |`,
    ].join('\n'),
  );
  const states = Object.entries(report.cells).flatMap(([path, { state }]) =>
    path.startsWith('applications.carriedOver.') ? [state] : [],
  );
  expect(states).not.toContain('read');
});
