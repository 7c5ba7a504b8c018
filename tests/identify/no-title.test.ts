import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { national } from '../register/national-register.ts';

/** A third of all pages begin without a title: the sentences and the small table above the report say whose it is. */
const rows = [
  '二、主动公开政府信息情况',
  '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
  '规章 | 0 | 0 | 0 |',
];
const read = async (...head: string[]) => {
  const text = [...head, '一、总体情况', '2021年我局扎实推进政务公开工作。', ...rows].join('\n');
  return (await readReport({ file: '年报.txt', bytes: new TextEncoder().encode(text) }, national)).report;
};

describe('a report without a title', () => {
  test.each([
    ['特向社会公布螺洋街道2021年度信息公开年度报告，可在路桥区政府门户网站查阅。', '331004004'],
    ['现公布法库县自然资源局2021年政府信息公开工作年度报告。', '210124/natural-resources'],
    [
      '特向社会公布国家税务总局佛山市税务局（以下简称“市税务局”，下文类同）2021年政府信息公开工作年度报告。',
      '440600/tax',
    ],
    [
      '根据省政务公开领导小组办公室关于做好2021年度政府信息公开工作年度报告编制工作的通知,现公布西秀区黄腊乡2021年政府信息公开工作年度报告。',
      '520402205',
    ],
    [
      '本报告由南平市人民政府信息公开工作领导小组办公室根据条例编制，数据自2021年1月1日起至2021年12月31日止。',
      '350700',
    ],
    ['编制《桑堌乡人民政府2021年度政府信息公开工作年度报告》，在夏邑县政府门户网站公布。', '411426207'],
  ])('is of whom its first sentences name: %s', async (sentence, code) => {
    const { government, year } = await read(sentence);
    expect({ code: government.code, year }).toEqual({ code, year: 2021 });
  });

  test.each([
    '根据市政府办公室关于做好编制2021年政府信息公开工作年度报告的通知要求，现公布本单位2021年政府信息公开工作年度报告。',
    '本报告按照条例编制，公布的2021年政府信息公开工作年度报告可在网站查阅。',
  ])('is of nobody where they name nobody: %s', async (sentence) => {
    expect((await read(sentence)).government).toMatchObject({ code: null, name: null });
  });

  test('is of the office and the year that the table above it tells', async () => {
    const facts = [
      '索 引 号: | 000000000/2022-000051 | 发布时间: | 2022年01月24日 08:47 |',
      '来 源: | 汉中市自然资源局 | 发布机构: | 汉中市自然资源局 |',
    ];
    const report = await read(...facts);
    expect(report.government.code).toBe('610700/natural-resources');
    expect(report).toMatchObject({ publishedAt: '2022-01-24', year: 2021 });
    const named = await read(
      '发布机构: | 是否有效: | ||',
      '名 称: | 夏邑县桑堌乡人民政府2021年政府信息公开工作年度报告 | ||',
    );
    expect(named).toMatchObject({ year: 2021, title: '夏邑县桑堌乡人民政府2021年政府信息公开工作年度报告' });
    expect(named.government.code).toBe('411426207');
    // Published in another year than the one after: nobody knows.
    const late = await read(...facts.map((row) => row.replace('2022年', '2024年')));
    expect(late.year).toBeNull();
  });
});

/** What is found, with the rules that mark it as found in the text. */
const found = async (head: string[], opening: string) => {
  const rest = [
    ...rows,
    '三、收到和处理政府信息公开申请情况',
    '无。',
    '五、存在的主要问题及改进情况',
    '无。',
  ];
  const text = [...head, '一、总体情况', opening, ...rest].join('\n');
  const { report } = await readReport({ file: '年报.txt', bytes: new TextEncoder().encode(text) }, national);
  const marks = report.findings.map(({ rule }) => rule).filter((rule) => rule.includes('from-text'));
  return { code: report.government.code, year: report.year, marks };
};

describe('where neither title nor preamble says it', () => {
  const period = '数据的统计期限为2022年1月1日至2022年12月31日。';
  test.each([
    [`国家税务总局珠海市税务局向社会公布本单位年度报告。${period}`, '440400/tax'],
    [`按照上级要求，浦江县卫生健康局撰写了2022年度工作报告。${period}`, '330726/health'],
    [`为认真做好京山市卫生健康局政府信息公开工作，我局精心组织。${period}`, '420882/health'],
    [`结合杭州市滨江区长河街道各科室的情况编制。${period}`, '330108002'],
    [`${period}如有疑问，请联系：杭州市滨江区人民政府长河街道办事处；电话见网站。`, '330108002'],
    [`${period}如有疑问，请与夏邑县桑堌乡人民政府党政办公室联系。`, '411426207'],
  ])('the sentence that names a government of the register does, and is marked: %s', async (head, code) => {
    expect(await found([head], '全年稳步推进各项工作。')).toEqual({
      code,
      year: 2022,
      marks: ['identify/from-text'],
    });
  });

  test.each([
    ['2023年，在区委、区政府的坚强领导下，官洲街道办事处认真贯彻落实条例。', '440105018'],
    ['2023年，县卫健局坚持公开透明，公开信息均登在鹤峰县人民政府门户网站。', '422828/health'],
  ])('so do the first words of section one, and the year that they begin with: %s', async (opening, code) => {
    expect(await found([], opening)).toEqual({
      code,
      year: 2023,
      marks: ['identify/from-text', 'identify/year-from-text'],
    });
  });

  test.each([
    '2023年，比2022年有较大进步，各乡镇认真贯彻落实条例。',
    '自2019年5月15日新条例施行以来，我局认真贯彻落实。',
    '按照县政府要求，各部门严格落实制度，全县政府信息公开工作有序推进。',
  ])('nobody and no year are guessed: %s', async (opening) => {
    expect(await found([], opening)).toEqual({ code: null, year: null, marks: [] });
  });

  test('a writer who is a 局 is not taken for the government that the text asks to call', async () => {
    const asked = '如有疑问，请与夏邑县人民政府政务公开办公室联系。';
    expect(await found([asked], '2023年，全县政务公开有序推进。')).toMatchObject({ code: '411426' });
    expect(await found([asked], '2023年，我局有序推进政务公开。')).toMatchObject({
      code: null,
      marks: ['identify/year-from-text'],
    });
  });

  test('an office of no place is not taken for another one that the text asks to call', async () => {
    const head = ['卫生健康局2022年政府信息公开工作年度报告', '如有疑问，请与桑堌乡人民政府联系。'];
    expect(await found(head, '全年稳步推进各项工作。')).toMatchObject({ code: null, marks: [] });
  });
});

test('a place is known by the index number of the page, and a zone in front of it says nothing of where it is', async () => {
  const street = '东街街道2023年度政府信息公开工作年度报告';
  expect((await found([street], '全年稳步推进。')).code).toBeNull();
  expect((await found([street, '索引号 620702074/2024-00047'], '全年稳步推进。')).code).toBe('620702001');
  const office = '索引号：11620702MB1234567K/2024-00047';
  expect((await found([street, office], '全年稳步推进。')).code).toBe('620702001');
  const zone = '西咸新区底张街道办事处2023年度政府信息公开工作年度报告';
  expect((await found([zone], '全年稳步推进。')).code).toBe('610404009');
  const county = '浦东新区底张街道办事处2023年度政府信息公开工作年度报告';
  expect((await found([county], '全年稳步推进。')).code).toBeNull();
});

test('of several places of one name it is that of the county which the first sentences name, and marked', async () => {
  const title = '团结乡2020年政府信息公开工作年度报告';
  expect(await found([title], '本报告由通榆县团结乡政府编制。')).toEqual({
    code: '220822204',
    year: 2020,
    marks: ['identify/from-text'],
  });
  expect(await found([title], '本报告由团结乡政府编制。')).toMatchObject({ code: null, marks: [] });
});

test('a place is known by the name that everybody uses', async () => {
  const title = '阜蒙县交通运输局2021年度政府信息公开工作报告';
  expect((await found([title], '全年稳步推进。')).code).toBe('210921/transport');
});

test('a part of an office is not taken for the office', async () => {
  const head = '2021年，我大队做了这些。如有疑问，可与肇庆市公安局交警支队联系。';
  expect(await found([head], '肇庆市公安局交警支队第三大队坚持公开透明。')).toMatchObject({ code: null });
});

test('a title that the first sentence follows in its line', async () => {
  const line =
    '临潭县卫生健康局 2022年度政府信息公开工作的报告 根据《条例》和上级通知要求，县卫生健康局编制了本年报。';
  expect(await found([line], '全年稳步推进。')).toEqual({ code: '623021/health', year: 2022, marks: [] });
});

test.each([
  ['温州市鹿城区人民政府七都街道办事处2021年政府信息公开工作年度报告', '330302023', '七都街道办事处'],
  ['舒兰市市场监督管理局2021年政务信息公开年度报告', '220283/market', '舒兰市市场监督管理局'],
])('a title that names the government in the usual long way: %s', async (title, code, name) => {
  expect((await read(title)).government).toMatchObject({ code, name });
});

test('a page that does not say where its place lies is of the place whose site it stands on', async () => {
  const page = (head: string) =>
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><p>团结乡2021年政府信息公开工作年度报告</p>${[
      '一、总体情况',
      '全年稳步推进。',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
    ]
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;
  const codeOf = async (head: string) => {
    const bytes = new TextEncoder().encode(page(head));
    return (await readReport({ file: '年报.html', bytes }, national)).report.government.code;
  };
  expect(await codeOf('')).toBeNull();
  expect(await codeOf('<meta name="SiteName" content="通榆县人民政府">')).toBe('220822204');
  expect(await codeOf('<title>团结乡2021年年报_通榆县人民政府门户网站</title>')).toBe('220822204');
});
