import { type Dice, oneOf } from '../../reader/dice.ts';
import type { GridLine, Paper } from '../../reader/paper.ts';
import { escaped } from '../escaped.ts';
import { mergedCells } from '../merged-cells.ts';

/** How a web page sets what it says. All of them look the same on screen. */
export interface PageStyle {
  name: string;
  text: (text: string, dice: Dice) => string;
  table: (lines: readonly GridLine[], cell: (text: string) => string) => string;
  page: (content: string) => string;
}

/** A report as a web page. */
export function pageOf(paper: Paper, style: PageStyle, dice: Dice): string {
  const text = (line: string) => style.text(escaped(line), dice);
  const content = paper.parts.map((part) =>
    part.kind === 'grid'
      ? style.table(part.lines, text)
      : part.lines
          .filter((line) => line !== '')
          .map((line) => `<p>${text(line)}</p>`)
          .join('\n'),
  );
  return style.page(content.join('\n'));
}

const asIs = (text: string) => text;

/** Every character run in a span of its own, numbers torn (Q18), line ends anywhere in the source. */
function wordRuns(text: string, dice: Dice): string {
  const pieces = text.match(/&\w+;|./gsu) ?? [];
  const runs: string[] = [];
  for (const piece of pieces) {
    if (runs.length === 0 || dice(3) === 0) runs.push(piece);
    else runs[runs.length - 1] += piece;
  }
  return runs
    .map((run) =>
      oneOf(dice, [
        `<span style="font-family:仿宋;mso-bidi-font-size:16.0pt">${run}</span>`,
        `<font face="仿宋">${run}</font>`,
        `<span lang="EN-US"><o:p></o:p>${run}</span>`,
        `<span>&#8203;${run}</span>`,
        run,
      ]),
    )
    .join('');
}

function plainTable(lines: readonly GridLine[], cell: (text: string) => string): string {
  const rows = lines.map((line) => {
    const cells = [...line.labels, ...line.values, ...line.tail];
    return `<tr>${cells.map((text) => `<td>${cell(text) || '&nbsp;'}</td>`).join('')}</tr>`;
  });
  return `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function mergedTable(lines: readonly GridLine[], cell: (text: string) => string): string {
  const rows = mergedCells(lines).map((row) => {
    const cells = row.map(
      ({ text, columns, rows: height }) =>
        `<td colspan="${columns}" rowspan=${height}>\n  <p class="MsoNormal" align=center>${cell(text)}</p>\n</td>`,
    );
    return `<tr>${cells.join('\n')}</tr>`;
  });
  return `<table class="MsoNormalTable" cellspacing=0>${rows.join('\n')}</table>`;
}

/** A fragment, as pasted into a file. */
const fragment = asIs;

/** A whole page of a site: everything that Q80 lists stands around the article. */
export function sitePage(content: string): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<title>沙坡头区香山乡政府信息公开年报_沙坡头区人民政府</title>
<meta name="PubDate" content="2021-01-20 10:03:00"><style>.red{color:red}</style>
<script>var total = "自然人 99 <b>规章</b>";</script></head>
<body>
<div class="header"><a href="/">首页</a><a href="/gk">政务公开</a><a href="/fw">办事服务</a><a href="/hd">互动交流</a></div>
<div style="display:none">自然人 77 予以公开 88</div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/gk">政府信息公开</a> &gt; 政府信息公开年报</div>
<table class="menu"><tr><td><a href="/1">规章</a></td><td><a href="/2">行政许可</a></td><td><a href="/3">行政复议</a></td></tr></table>
<table width="100%"><tr><td width="200"><ul><li><a href="/a">主动公开政府信息</a></li><li><a href="/b">依申请公开</a></li>
<li><a href="/c">政府信息公开年度报告</a></li></ul></td>
<td><table><tr><td>索 引 号</td><td>640502/2021-00123</td><td>发布机构</td><td>沙坡头区香山乡</td></tr>
<tr><td>生成日期</td><td>2021-01-20</td><td>有效性</td><td>有效</td></tr></table>
<p>浏览次数：128　字号：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】　<a href="#">打印</a></p>
<table cellpadding=0><tr><td>
<div class="article">
${content}
</div>
</td></tr></table>
<p>扫一扫在手机打开当前页</p><p>分享到：<a href="#">微信</a> <a href="#">微博</a></p>
<p>上一篇：<a href="/x">2019年政府信息公开工作年度报告</a></p>
</td></tr></table>
<noscript><img src="//tracker/1.gif">统计 3 件</noscript>
<template><p>自然人 55</p></template>
<div class="footer"><p>主办：沙坡头区人民政府　网站标识码：6405020001　宁ICP备05000001号</p><p>版权所有 联系电话 0955-1234567。</p></div>
</body></html>`;
}

export const styles: readonly PageStyle[] = [
  { name: 'a fragment', text: asIs, table: plainTable, page: fragment },
  { name: 'a fragment with merged cells', text: asIs, table: mergedTable, page: fragment },
  { name: 'a page of a site', text: asIs, table: mergedTable, page: sitePage },
  { name: 'a page pasted from Word', text: wordRuns, table: mergedTable, page: sitePage },
];
