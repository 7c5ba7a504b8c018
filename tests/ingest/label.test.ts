import { expect, test } from 'vitest';
import { normaliseLabel } from '../../src/model/label.ts';
import { isStandaloneHeading, numberingOf } from '../../src/model/numbering.ts';

test.each<[string, string]>([
  ['（二） 部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
  ['（二）部分公开（区分处理的，只计这', '部分公开'],
  ['三、本 年 度 办 理 结 果', '本年度办理结果'],
  ['三、（一）予以公开', '予以公开'],
  ['3. 危及“三安全一稳定”', '危及三安全一稳定'],
  ['3.危及"三安全一稳定"', '危及三安全一稳定'],
  ['第二十条第（一）项', '第二十条第(一)项'],
  ['第二十条第(一)项', '第二十条第(一)项'],
  ['本年增\\减', '本年增减'],
  ['采购总金额（单位：万元，保留4位小数）', '采购总金额'],
  ['采购总金额（万元）', '采购总金额'],
  ['本年收费金额(元)', '本年收费金额'],
  ['(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)', ''],
  ['规\u200b章', '规章'],
])('%j is called %j', (printed, name) => {
  expect(normaliseLabel(printed)).toBe(name);
});

test.each<[string, number, string]>([
  ['一、总体情况', 1, '总体情况'],
  ['（一）加强组织领导。', 2, '加强组织领导。'],
  ['(一) 主动公开', 2, '主动公开'],
  ['1、政策、措施类', 3, '政策、措施类'],
  ['1. 领导重视', 3, '领导重视'],
  ['1.2020年在县政府门户网站累计公开', 3, '2020年在县政府门户网站累计公开'], // seed 002
  ['1.25 万元', 0, '1.25 万元'],
  ['一是强化意识', 0, '一是强化意识'],
  ['2020年', 0, '2020年'],
])('%j is numbered on level %j', (line, level, rest) => {
  expect(numberingOf(line)).toEqual({ level, rest });
});

test.each<[string, boolean]>([
  ['（七）人大代表建议和政协提案办理结果公开情况', true], // seed 001
  ['（一）加强组织领导。', true],
  ['（二）主动公开政府信息情况。2019年主动公开政府信息共782条', false],
  ['1、政策、措施类：贯彻国家和自治区关于农村工作的政策措施', false],
  ['总体情况', false],
])('%j is a heading by itself: %j', (line, isHeading) => {
  expect(isStandaloneHeading(line)).toBe(isHeading);
});
