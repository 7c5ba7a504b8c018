import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { national } from '../register/national-register.ts';

/** A third of all pages begin without a title: the sentences and the small table above the report say whose it is. */
const read = async (...head: string[]) => {
  const rows = [
    '二、主动公开政府信息情况',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    '规章 | 0 | 0 | 0 |',
  ];
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
    const rows = [
      '索 引 号: | 000000000/2022-000051 | 发布时间: | 2022年01月24日 08:47 |',
      '来 源: | 汉中市自然资源局 | 发布机构: | 汉中市自然资源局 |',
    ];
    const report = await read(...rows);
    expect(report.government.code).toBe('610700/natural-resources');
    expect(report).toMatchObject({ publishedAt: '2022-01-24', year: 2021 });
    const named = await read(
      '发布机构: | 是否有效: | ||',
      '名 称: | 夏邑县桑堌乡人民政府2021年政府信息公开工作年度报告 | ||',
    );
    expect(named).toMatchObject({ year: 2021, title: '夏邑县桑堌乡人民政府2021年政府信息公开工作年度报告' });
    expect(named.government.code).toBe('411426207');
    // Published in another year than the one after: nobody knows.
    const late = await read(...rows.map((row) => row.replace('2022年', '2024年')));
    expect(late.year).toBeNull();
  });
});

test.each([
  ['温州市鹿城区人民政府七都街道办事处2021年政府信息公开工作年度报告', '330302023', '七都街道办事处'],
  ['舒兰市市场监督管理局2021年政务信息公开年度报告', '220283/market', '舒兰市市场监督管理局'],
])('a title that names the government in the usual long way: %s', async (title, code, name) => {
  expect((await read(title)).government).toMatchObject({ code, name });
});
