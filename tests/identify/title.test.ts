import { describe, expect, test } from 'vitest';
import { findTitle } from '../../src/ingest/identify/title.ts';
import { nameIn } from '../../src/ingest/identify/title-words.ts';
import { blocksOf } from '../../src/ingest/read/blocks.ts';
import { yearIn } from '../../src/ingest/year-in-title.ts';

const text =
  '根据《中华人民共和国政府信息公开条例》编制本报告。本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。';
const titleOf = (...lines: string[]) => findTitle(blocksOf([...lines, text]))?.text ?? null;
const own = '沭阳县2022年政府信息公开工作年度报告';
const listOf = (...years: number[]) => years.map((year) => `沭阳县${year}年政府信息公开工作年度报告`);

describe('the title of a page that was copied as text is the one above its text', () => {
  test.each<[string, string[], string]>([
    ['alone', [own], own],
    ['printed twice', [own, '发布时间：2023-01-18', own], own],
    ['below the path to the page', ['您当前的位置：首页>>政务公开>>政府信息公开年报>>2022年', own], own],
    ['below a menu', ['依申请公开', '政府信息公开年度报告', '政策文件', own], own],
    [
      'below a list of other years',
      [...listOf(2018, 2019, 2020, 2021, 2022, 2023), '日期：2023-01-18', own],
      own,
    ],
    ['below a list with days', [...listOf(2020, 2021).map((title) => `${title}2022-01-12`), own], own],
    ['below the report of another year', [...listOf(2019), '上一篇', own], own],
    ['on two lines', ['沭阳县', '2022年政府信息公开工作年度报告'], '沭阳县2022年政府信息公开工作年度报告'],
    [
      'on two lines, the first of which ends with 关于',
      ['沭阳县人民政府关于', '2022年政府信息公开年报'],
      '沭阳县人民政府关于2022年政府信息公开年报',
    ],
    ['on two lines, the year first', ['2022年', '沭阳县政府信息公开年报'], '2022年沭阳县政府信息公开年报'],
    [
      'below a menu that is no name',
      ['通知公告', '2022年政府信息公开工作年度报告'],
      '2022年政府信息公开工作年度报告',
    ],
    [
      'above a text whose lines are cut where those of a PDF file end',
      [
        '政府信息公开工作年度报告',
        '（2022年度）',
        '本报告根据《中华人民共和国政府信息公开条例》和《国务院办公厅政',
        '府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制',
      ],
      '政府信息公开工作年度报告',
    ],
  ])('%s', (_, lines, title) => {
    expect(titleOf(...lines)).toBe(title);
  });
});

test('a page that has nothing but a list has the last of it', () => {
  expect(titleOf(...listOf(2020, 2021, 2022))).toBe(own);
});

test.each([
  ['沭阳县人民政府关于2022年政府信息公开工作年度报告', '沭阳县人民政府'],
  ['沭阳县教育局关于公布2022年政府信息公开工作年度报告', '沭阳县教育局'],
  ['关于沭阳县2022年政府信息公开工作情况的报告', '沭阳县'],
  ['《沭阳县2022年政府信息公开工作年度报告》', '沭阳县'],
  ['附件：沭阳县2022年政府信息公开工作年度报告', '沭阳县'],
  ['【年度报告】沭阳县2022年政府信息公开工作年度报告', '沭阳县'],
  ['关于公布沭阳县2022年政府信息公开工作年度报告的通知', '沭阳县'],
  ['沭阳县教育局关于报送2022年政府信息公开工作年度报告的报告', '沭阳县教育局'],
  ['沭阳县教育局：2022年政府信息公开工作年度报告', '沭阳县教育局'],
  ['（沭阳县教育局）2022年政府信息公开工作年度报告', '沭阳县教育局'],
  ['（2022年度）沭阳县教育局政府信息公开工作年度报告', '沭阳县教育局'],
  ['沭阳县２０２２年政府信息公开工作年度报告', '沭阳县'],
  ['沭阳县二0二二年度政府信息公开工作年度报告', '沭阳县'],
  ['沭阳县2022政府信息公开工作年度报告', '沭阳县'],
  ['沭阳县二O二二年度政府信息公开工作年度报告', '沭阳县'],
  ['沭阳县20222年政府信息公开工作年度报告', '沭阳县'],
  ['2022年度政府信息公开工作年度报告（沭阳县教育局）', '沭阳县教育局'],
  ['2022年度政府信息公开工作年度报告（公开版）', null],
  ['沭阳县2022年法治政府建设暨政府信息公开工作年度报告', '沭阳县'],
  ['2023年公开：沭阳县2022年政府信息公开工作年度报告', '沭阳县'],
])('the government of “%s” is %s', (title, name) => {
  expect(nameIn(title)).toBe(name);
});

test.each([
  ['沭阳县二〇二二年政府信息公开工作年度报告', 2022],
  ['沭阳县二O二二年度政府信息公开工作年度报告', 2022],
  ['沭阳县2023年发布2022年政府信息公开工作年度报告', 2022],
  ['2023年公开：沭阳县2022年度政府信息公开工作年度报告', 2022],
  ['沭阳县政府信息公开工作年度报告（2022年）', 2022],
  ['沭阳县20222年政府信息公开工作年度报告', null],
])('the year of “%s” is %s', (title, year) => {
  expect(yearIn(title)).toBe(year);
});
