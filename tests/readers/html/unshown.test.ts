import { expect, test } from 'vitest';
import { readingOf } from '../transcript.ts';

const report =
  '<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、行政复议情况</p><p>五、改进情况</p>';
const read = (html: string) =>
  readingOf('年报.html', new TextEncoder().encode(`<meta charset="utf-8">${html}`));
const escaped = JSON.stringify(report).replace(
  /[\u4e00-\u9fff]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16)}`,
);

test.each([
  ['a box to type in', `<div>当前位置：首页</div><textarea>${report.replaceAll('<', '&lt;')}</textarea>`],
  ['a program', `<div id="app"></div><script>show(${JSON.stringify(report)})</script>`],
  ['data of a program', `<div id="app"></div><script type="application/json">${escaped}</script>`],
  ['a template', `<template><div>${report}</div></template>`],
  ['a frame', '<h1>香山乡2023年政府信息公开工作年度报告</h1><iframe src="/files/2023.pdf"></iframe>'],
  ['a program of another file', '<noscript>请打开脚本</noscript><script src="/app.js"></script>'],
])('a page that has its report in %s is refused with the way out', async (_, html) => {
  expect((await read(html)).told).toEqual(['read/unshown']);
});

test('a page that shows its report is read, whatever it has besides', async () => {
  const { told, lines } = await read(
    `${report}<textarea>${report}</textarea><script>show(${JSON.stringify(report)})</script><iframe src="/ad.html"></iframe>`,
  );
  expect(told).toEqual([]);
  expect(lines).toContain('一、总体情况');
});
