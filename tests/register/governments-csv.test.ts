import { expect, test } from 'vitest';
import { readRegister } from '../../src/ingest/index.ts';

const head = 'code,place,name,level,parent,aliases,website\n';
const township = '640502200,香山乡,香山乡人民政府,township,,香山 香山镇,https://a.cn/\n';

test('a line is a government', () => {
  const { register, problems } = readRegister(`\ufeff${head}${township}`);
  expect(problems).toEqual([]);
  expect(register.listed).toEqual([
    {
      code: '640502200',
      place: '香山乡',
      name: '香山乡人民政府',
      level: 'township',
      parent: null,
      aliases: ['香山', '香山镇'],
      website: 'https://a.cn/',
    },
  ]);
});

test.each([
  ['64050,香山乡,香山乡人民政府,township,,,', '第 3 行的 code：代码应为 6 位或 9 位数字'],
  ['640502201,,香山乡人民政府,township,,,', '第 3 行的 place：不能空着'],
  ['640502201,香山乡,香山乡人民政府,village,,,', '第 3 行的 level：应是'],
  ['640502201,香山乡,香山乡人民政府,township,,,javascript:alert(1)', '第 3 行的 website：应是 http://'],
  ['640502200,香山乡,香山乡人民政府,township,,,', '第 3 行：代码 640502200 重复'],
  ['640502201,香山乡,香山乡人民政府,township,640599,,', '代码 640502201 的上级 640599 没有登记'],
  ['640502201,香山乡,香山乡人民政府,township,,,,多', '第 3 行的格比表头多'],
  ['640502201,香山乡,香山乡人民政府,township', '第 3 行的格比表头少'],
])('%s is told by its line, and the others are kept', (line, words) => {
  const { register, problems } = readRegister(`${head}${township}${line}\n`);
  expect(problems).toEqual([expect.stringContaining(words)]);
  expect(register.listed[0]?.code).toBe('640502200');
});
