import { expect, test } from 'vitest';
import { readSidecar } from '../../src/ingest/sidecar.ts';

test.each([
  ['', {}],
  ['# 没有要补充的\n', {}],
  ['government: 640502200\nyear: 2020\n', { government: '640502200', year: 2020 }],
  ['\ufeffgovernment: "640502"', { government: '640502' }],
  ['government: 411426/education', { government: '411426/education' }],
])('%j says %j', (text, sidecar) => {
  expect(readSidecar(text)).toEqual({ sidecar, problems: [] });
});

test.each([
  ['year: 二〇二〇', 'year'],
  ['year: 1999', '2008'],
  ['government: 香山乡', '6 位或 9 位'],
  ['goverment: 640502200', '“goverment”'],
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
