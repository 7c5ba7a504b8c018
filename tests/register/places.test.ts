import { describe, expect, test } from 'vitest';
import { fullNameOf, lineageOf } from '../../src/model/register.ts';
import { identified, national, placesAlone } from './national-register.ts';

const codeOf = (printed: string, context = '') => identified(printed, context).government.code;
const rulesOf = (printed: string, context = '') =>
  identified(printed, context).findings.map(({ rule }) => rule);

/** One of seven, so that every province and kind is among them. All of them take half a minute. */
const sample = placesAlone.governments.filter((_, at) => at % 7 === 0);

describe('governments of the whole country', () => {
  test('are found by their full names, without a word about it', () => {
    const wrong = sample.filter((government) => {
      const { government: found, findings } = identified(fullNameOf(placesAlone, government));
      return found.code !== government.code || findings.length > 0;
    });
    expect(wrong).toEqual([]);
  });

  test('are by their names and parents found or asked about, and never taken for another', () => {
    let asked = 0;
    for (const government of sample) {
      const parent = lineageOf(placesAlone, government).at(-2)?.place ?? '';
      const found = codeOf(parent + government.name);
      if (found === null) asked += 1;
      else expect(found).toBe(government.code);
    }
    // 市中区永安镇, 白云区云城街道 and the like: the names of counties are not unique either.
    expect(asked).toBeLessThanOrEqual(8);
  });

  test('are by their names alone found only where a name is the only one', () => {
    const wrong = sample.filter(({ code, name }) => ![code, null].includes(codeOf(name)));
    expect(wrong).toEqual([]);
  });
});

describe('names as titles print them', () => {
  test.each([
    ['宁夏中卫市沙坡头区香山乡', '640502200'],
    ['夏邑桑堌乡', '411426207'],
    ['2025湖口县大垅乡', '360429200'],
    ['金水区经八路街道办', '410105001'],
    ['鲊埠乡', '430922208'],
    ['鲊埠回族乡人民政府', '430922208'],
    ['积石山县人民政府', '622927'],
    ['苏州工业园区管委会', '320576'],
    ['北京市朝阳区人民政府', '110105'],
    ['淮安市', '320800'],
    ['上海庙镇', '150623101'],
  ])('%s', (printed, code) => {
    expect(codeOf(printed)).toBe(code);
    expect(rulesOf(printed)).toEqual([]);
  });
});

describe('a name that many places have', () => {
  test('is decided by the parent that the document names', () => {
    expect(codeOf('城关镇人民政府', '由平罗县城关镇结合实际编制')).toBe('640221100');
    expect(codeOf('城关镇人民政府', '夏邑县城关镇')).toBe('411426100');
    expect(codeOf('朝阳区', '长春市')).toBe('220104');
  });

  test('is decided by a website that the register knows', () => {
    expect(identified('城关镇', '网址 http://www.pingluo.gov.cn/xxgk/', national).government.code).toBe(
      '640221100',
    );
  });

  test('is asked about, with five of them, their number and the way to answer', () => {
    const { government, findings } = identified('城关镇人民政府');
    expect(government).toMatchObject({ code: null, name: '城关镇人民政府', level: 'township' });
    expect(findings.map(({ rule }) => rule)).toEqual(['identify/ambiguous-government']);
    expect(findings[0]?.message.match(/（\d{9}）/g)).toHaveLength(5);
    expect(findings[0]?.message).toMatch(/等 \d\d 个。.*\.yaml.*government: /);
  });

  test('is asked about where two of its parents are named', () => {
    expect(rulesOf('城关镇', '平罗县与夏邑县')).toEqual(['identify/ambiguous-government']);
  });
});

describe('a name that one place has', () => {
  test('is taken where nothing speaks against it', () => {
    expect(codeOf('香山乡')).toBe('640502200');
    expect(codeOf('香山乡', '沙坡头区')).toBe('640502200');
  });

  test('is not taken where the document names another county', () => {
    const { government, findings } = identified('香山乡', '平罗县香山乡');
    expect(government.code).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['identify/unknown-government']);
    expect(findings[0]?.message).toContain('平罗县');
  });

  test('everyday words that are also names of counties say nothing', () => {
    expect(codeOf('香山乡', '改善城区和郊区环境，全市和县区一起')).toBe('640502200');
  });
});

describe('look-alike characters', () => {
  test.each([
    ['夏邑县桑垌乡人民政府', '', '411426207', '桑垌乡', '桑堌乡'],
    ['桑垌乡人民政府', '商丘市夏邑县', '411426207', '桑垌乡', '桑堌乡'],
    ['宿迁市沐阳县人民政府', '', '321322', '沐阳县', '沭阳县'],
    ['沐阳县沂涛镇', '', '321322106', '沐阳县', '沭阳县'],
    ['安徽省毫州市', '', '341600', '毫州市', '亳州市'],
  ])('%s (%s) is %s, and %s is shown beside %s', (printed, context, code, seen, registered) => {
    const { government, findings } = identified(printed, context);
    expect(government.code).toBe(code);
    expect(findings.map(({ rule, actual, expected }) => [rule, actual, expected])).toEqual([
      ['identify/name-differs', seen, registered],
    ]);
  });

  test.each(['沐阳县', '毫州市', '桑垌乡'])('%s without its parent is not guessed', (printed) => {
    expect(codeOf(printed)).toBeNull();
    expect(rulesOf(printed)).toEqual(['identify/unknown-government']);
  });
});
