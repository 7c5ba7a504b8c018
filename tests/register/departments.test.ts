import { describe, expect, test } from 'vitest';
import { departmentReadings } from '../../src/ingest/identify/department.ts';
import { governmentOfCode } from '../../src/ingest/identify/identified.ts';
import { departments, namedOffices } from '../../src/model/departments.ts';
import { RegisteredGovernment } from '../../src/model/government.ts';
import { nationalRegister } from '../../src/model/register.ts';
import { divisions, identified, placesAlone } from './national-register.ts';

const codeOf = (printed: string, context = '') => identified(printed, context).government.code;

describe('departments', () => {
  test('each has one key and every word belongs to one', () => {
    const keys = [...departments, ...namedOffices].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const words = departments.flatMap(({ works }) => works);
    expect(new Set(words).size).toBe(words.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z-]*$/);
  });

  test('each is known by its usual name', () => {
    for (const { key, title } of [...departments, ...namedOffices])
      expect([title, departmentReadings(title).find(({ front }) => front === '')?.key]).toEqual([title, key]);
  });

  test.each([
    ['沙坡头区教育局', '', '640502/education'],
    ['中卫市沙坡头区教育和体育局', '', '640502/education'],
    ['县教育局', '河南省商丘市夏邑县', '411426/education'],
    ['区教体局', '辽宁省鞍山市铁东区', '210302/education'],
    ['丰台区民族和宗教事务局', '', '110106/ethnic-religious-affairs'],
    ['惠东县海洋发展局', '', '441323/fisheries'],
    ['发改局', '白银市平川区', '620403/development-reform'],
    ['淮安市自然资源和规划局', '', '320800/natural-resources'],
    ['淮安市住房和城乡建设局', '', '320800/construction'],
    ['淮安市住房保障和房产管理局', '', '320800/housing'],
    ['长春市朝阳区科学技术和工业信息化局', '', '220104/science'],
    ['上海市卫生健康委员会', '', '310000/health'],
    ['夏邑县人民政府办公室', '', '411426/office'],
    ['夏邑县物价局', '', '411426/price'],
    ['夏邑县人民政府法制办公室', '', '411426/legal-affairs'],
    ['夏邑县人口和计划生育局', '', '411426/family-planning'],
    ['夏邑县卫生和计划生育委员会', '', '411426/health'],
    ['夏邑县水利和湖泊局', '', '411426/water'],
    ['夏邑县水产畜牧兽医局', '', '411426/fisheries'],
    ['夏邑县旅游发展委员会', '', '411426/culture-tourism'],
    ['夏邑县经济商务和信息化局', '', '411426/industry'],
    ['夏邑县农业机械管理局', '', '411426/farm-machinery'],
    ['夏邑县疾病预防控制局', '', '411426/disease-control'],
    ['夏邑县人民政府研究室', '', '411426/research'],
    ['城口县政府机关', '', '500229/office'],
    ['城口县人民政府（政府机关）', '', '500229/office'],
    ['城口县人民政府本级', '', '500229/office'],
    ['夏邑县农业农村局（县乡村振兴局）', '', '411426/agriculture'],
  ])('%s (%s) is %s', (printed, context, code) => {
    const { government, findings } = identified(printed, context);
    expect(government).toMatchObject({ code, level: 'department', parent: code.slice(0, 6) });
    expect(government.printedName).toBe(printed);
    expect(findings).toEqual([]);
  });

  test('its full name names each place once', () => {
    expect(identified('沙坡头区教育局').government.fullName).toBe('宁夏回族自治区中卫市沙坡头区教育局');
  });

  test.each([
    '沙坡头区教育局考试中心',
    '沙坡头区公安局交通警察大队',
    '沙坡头区交通运输局港航分局',
    '沙坡头区枸杞局',
  ])('%s is none of them, and the line to add is given', (printed) => {
    expect(codeOf(printed)).toBeNull();
    expect(identified(printed).findings.map(({ rule }) => rule)).toEqual(['identify/unknown-government']);
  });

  test('a department of one of two counties is asked about', () => {
    const { findings } = identified('朝阳区教育局');
    expect(findings.map(({ rule }) => rule)).toEqual(['identify/ambiguous-government']);
    expect(codeOf('教育局')).toBeNull();
  });

  test('a department that somebody entered is found by that name', () => {
    const entry = RegisteredGovernment.parse({
      code: '640502/wolfberry',
      place: '枸杞局',
      name: '沙坡头区枸杞局',
      level: 'department',
      parent: '640502',
      aliases: [],
      website: null,
    });
    const register = nationalRegister(divisions, [entry]);
    expect(identified('沙坡头区枸杞局', '', register).government.code).toBe(entry.code);
    expect(identified('枸杞局', '沙坡头区', register).government.code).toBe(entry.code);
    expect(identified('枸杞局', '', register).government.code).toBeNull();
  });

  test('a person can name it by its code', () => {
    const government = governmentOfCode('411426/education', '教育局', placesAlone);
    expect(government).toMatchObject({ name: '夏邑县教育局', parent: '411426', printedName: '教育局' });
    expect(governmentOfCode('640502200', null, placesAlone)?.name).toBe('香山乡人民政府');
    expect(governmentOfCode('411426/no-such', null, placesAlone)).toBeNull();
    expect(governmentOfCode('999999', null, placesAlone)).toBeNull();
  });
});
