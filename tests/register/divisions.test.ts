import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDivisions } from '../../src/ingest/divisions/read-divisions.ts';
import { unpackText } from '../../src/ingest/divisions/unpack.ts';
import { writeDivisions } from '../../src/ingest/divisions/write-divisions.ts';
import { RegisteredGovernment } from '../../src/model/government.ts';
import { divisions, divisionsText, packedDivisions } from './national-register.ts';

const { governments } = divisions;
const byCode = new Map(governments.map((government) => [government.code, government]));
const named = (code: string) => byCode.get(code)?.name;
const count = (level: string) => governments.filter((government) => government.level === level).length;

describe('the list of the whole country', () => {
  test('it is small, and names its source and its day', () => {
    expect(packedDivisions.length).toBeLessThan(400_000);
    expect(divisions.source).toContain('国家统计局');
    expect(divisions.cutOff).toBe('2023-06-30');
  });

  test('it has every province, prefecture, county and township once', () => {
    expect([count('province'), count('prefecture'), count('county'), count('township')]).toEqual([
      31, 333, 2974, 41_339,
    ]);
    expect(byCode.size).toBe(governments.length);
  });

  test('every entry keeps to the schema, and its parent is one level or more above', () => {
    expect(z.array(RegisteredGovernment).safeParse(governments).success).toBe(true);
    const order = ['province', 'prefecture', 'county', 'township'];
    for (const { code, parent, level } of governments) {
      if (parent === null) expect(level).toBe('province');
      else expect(order.indexOf(byCode.get(parent)!.level), code).toBeLessThan(order.indexOf(level));
    }
  });

  test('it is in the order of its codes, which searching rests on', () => {
    const codes = governments.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
  });

  test.each([
    ['640502200', '香山乡人民政府', '640502'],
    ['411426207', '桑堌乡人民政府', '411426'],
    ['110101001', '东华门街道办事处', '110101'],
    ['110105023', '将台地区办事处', '110105'],
    ['110101', '东城区人民政府', '110000'],
    ['429004', '仙桃市人民政府', '420000'],
    ['441900003', '东城街道办事处', '441900'],
    ['620201100', '新城镇人民政府', '620200'],
    ['320576', '苏州工业园区管理委员会', '320500'],
    ['632857', '大柴旦行政委员会', '632800'],
  ])('%s is %s, below %s', (code, name, parent) => {
    expect([named(code), byCode.get(code)?.parent]).toEqual([name, parent]);
  });

  test('rows that name no place are left out', () => {
    expect(governments.filter(({ place }) => /直辖|^市辖区$|^县$/.test(place))).toEqual([]);
  });
});

describe('the text of the list', () => {
  const rows = [
    { code: '640502200', place: '香山乡' },
    { code: '64', place: '宁夏回族自治区' },
    { code: '6405', place: '中卫市' },
    { code: '640502', place: '沙坡头区' },
    { code: '640502100', place: '滨河镇' },
    { code: '640502101', place: '文昌地区' },
  ];

  test('a line is a county; what the code says is not written', () => {
    const text = writeDivisions(rows, ['截至：2023-06-30']);
    expect(text).toBe(
      '# 截至：2023-06-30\n64 宁夏回族自治区\n6405 中卫市\n640502 沙坡头区 100滨河 =文昌地区 200香山\n',
    );
  });

  test('what was written is read again, in the order of the codes', () => {
    const read = readDivisions(writeDivisions(rows, [])).governments;
    expect(read.map(({ code, place }) => `${code}${place}`)).toEqual([
      '640000宁夏回族自治区',
      '640500中卫市',
      '640502沙坡头区',
      '640502100滨河镇',
      '640502101文昌地区',
      '640502200香山乡',
    ]);
  });

  test('the bundled text is what is written from the places read from it', () => {
    const notes = divisionsText.split('\n').flatMap((line) => (line.startsWith('# ') ? [line.slice(2)] : []));
    const short = (code: string) => code.replace(/^(\d\d|\d{4})(?:00)+$/, '$1');
    const again = writeDivisions(
      governments.map(({ code, place, level }) => ({
        code: level === 'county' || level === 'township' ? code : short(code),
        place,
      })),
      notes,
    );
    const withoutCityLines = (text: string) => text.replace(/^\d{6} = .*\n/gm, '');
    expect(withoutCityLines(again)).toBe(withoutCityLines(divisionsText));
  });

  test('it comes out of its packing, and also where a host has unpacked it on the way', async () => {
    expect(await unpackText(new Uint8Array(packedDivisions))).toBe(divisionsText);
    expect(await unpackText(new TextEncoder().encode('64 宁夏'))).toBe('64 宁夏');
  });
});
