import { expect, test } from 'vitest';
import { readSidecar } from '../../src/ingest/sidecar.ts';

test.each([
  ['', {}],
  ['# 没有要补充的\n', {}],
  ['government: 640502200\nyear: 2020\n', { government: '640502200', year: 2020 }],
  ['\ufeffgovernment: "640502"', { government: '640502' }],
  ['government: 411426/education', { government: '411426/education' }],
  ['version: 2', { version: 2 }],
  ['url: https://www.example.gov.cn/2020.html', { url: 'https://www.example.gov.cn/2020.html' }],
  [
    'withdrawn:\n  date: 2021-05-06\n  reason: 重新编制',
    { withdrawn: { date: '2021-05-06', reason: '重新编制' } },
  ],
  [
    'accept:\n  - rule: check/balance\n    path: applications.*.total\n    reason: 已核对\n    date: 2021-03-15',
    {
      accept: [{ rule: 'check/balance', path: 'applications.*.total', reason: '已核对', date: '2021-03-15' }],
    },
  ],
  ['reply:\n  date: 2021-03-20\n  text: 经核实', { reply: { date: '2021-03-20', text: '经核实' } }],
])('%j says %j', (text, sidecar) => {
  expect(readSidecar(text)).toEqual({ sidecar, problems: [] });
});

test.each([
  ['year: 二〇二〇', 'year'],
  ['year: 1999', '2008'],
  ['government: 香山乡', '6 位或 9 位'],
  ['goverment: 640502200', '“goverment”'],
  ['version: 第二版', 'version：应是版次'],
  ['url: javascript:alert(1)', 'url：应是网址'],
  ['url: 县政府网站', 'url：应是网址'],
  ['withdrawn: true', 'withdrawn：应有 date'],
  ['withdrawn:\n  date: 五月六日\n  reason: 重新编制', 'withdrawn date：应是日期'],
  ['withdrawn:\n  date: 2021-13-40\n  reason: 重新编制', 'withdrawn date：应是日期'],
  ['withdrawn:\n  date: 2021-05-06', 'withdrawn reason：应写明撤回的原因'],
  ['accept: check/balance', 'accept：应是一条一条的说明'],
  ['accept:\n  - rule: check/balance\n    date: 2021-03-15', 'accept 第 1 条 reason：应写明原因'],
  ['accept:\n  - rules: check/balance', '不认识“rules”'],
  ['reply: 经核实', 'reply：应有 date'],
  ['year: 2020\nyear: 2021', '第 2 行'],
  ['government: [1', '第 1 行'],
  ['year：2020', 'year: 2020'],
  ['- 2020', 'year: 2020'],
  [
    `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${[1, 2, 3, 4, 5, 6, 7, 8]
      .map((at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`)
      .join('\n')}`,
    'year: 2020',
  ],
])('%j is told of, and nothing of it is used', (text, words) => {
  const { sidecar, problems } = readSidecar(text);
  expect(sidecar).toEqual({});
  expect(problems.join('\n')).toContain(words);
});
