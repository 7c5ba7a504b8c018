import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gbkBytes } from '../../reader/gb18030.ts';
import { type Reading, readingOf } from '../transcript.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const utf8 = (text: string) => new TextEncoder().encode(text);

test('a report is not its preamble, though that names all its parts', async () => {
  const lines = [
    '2014年政府信息公开工作年度报告',
    '本年度报告根据条例要求编制，包括概述，主动公开政府信息情况，依申请公开政府信息情况，收费情况，行政复议、行政诉讼情况，存在的主要问题。',
    '一、概述',
    '工作按计划进行。',
    '二、主动公开政府信息情况',
    '主动公开52条。',
    '三、存在的主要问题',
    '人手不足。',
  ];
  const page = await readingOf(
    '年报.html',
    utf8(`<!doctype html><meta charset="utf-8"><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`),
  );
  expect(page.lines.filter((line) => line !== '')).toEqual(lines);
});

describe('a page of a modern site', async () => {
  const page = await readingOf('年报.htm', utf8(fixture('modern-site.htm')));

  test('is read from what it says of the report to the signature, and no further', () => {
    expect(page.lines.slice(0, 4)).toEqual([
      '索引号：640502-105/2021-00001',
      '发布机构：沙坡头区香山乡',
      '发布日期：2021-01-20',
      '香山乡2020年政府信息公开工作年度报告',
    ]);
    expect(page.lines.slice(-2)).toEqual(['香山乡人民政府', '2021年1月14日']);
  });

  test('gives its table as it is seen', () => {
    expect(page.grids).toEqual([
      [
        ['第二十条第（五）项', ''],
        ['信息内容', '本年处理决定数量'],
        ['行政许可', '13'],
        ['行政处罚', '4注'],
        ['行政强制', '5[1]'],
      ],
    ]);
  });

  test('joins numbers torn over spans, breaks lines where the page does', () => {
    expect(page.lines).toContain('收到20件。');
    expect(page.lines).toContain('全年办结12件。');
  });

  test.each([
    '行政复议"',
    '请输入关键字',
    '首页',
    '指南',
    '打印',
    '浏览',
    '上一篇',
    '相关阅读',
    'ICP',
    '不要读',
    '统计 ',
    '88',
    '99',
  ])('leaves out %s', (word) => expect(page.lines.join('\n')).not.toContain(word));
});

describe('a page laid out with tables, in GBK', async () => {
  const page = await readingOf('年报.htm', gbkBytes(fixture('old-site.htm')));

  test('is read from its description to the signature', () => {
    expect(page.encoding).toBe('gb18030');
    expect(page.lines.slice(0, 8)).toEqual([
      '索引号：640502/2020-00012',
      '信息分类：年度报告',
      '发布机构：滨河镇',
      '发文日期：2020年1月16日',
      '沙坡头区滨河镇2019年政府信息公开工作年度报告',
      '沙坡头区滨河镇2019年',
      '政府信息公开工作年度报告',
      '根据《中华人民共和国政府信息公开条例》，现公布滨河镇2019年政府信息公开工作年度报告。',
    ]);
    expect(page.lines.slice(-2)).toEqual(['滨河镇人民政府', '2020年1月15日']);
  });

  test('keeps text in angle brackets that is no tag', () => {
    expect(page.lines.join('')).toContain('印发<中华人民共和国政府信息公开工作年度报告格式>的通知');
  });

  test('gives its two tables once each', () => {
    expect(page.grids.map((grid) => grid.length)).toEqual([4, 3]);
    expect(page.grids[0]?.[3]).toEqual(['规范性文件', '1', '2', '3']);
    expect(page.grids[1]?.[2]).toEqual([
      '一、本年新收政府信息公开申请数量',
      '',
      '',
      '1',
      '2',
      '0',
      '0',
      '0',
      '0',
      '3',
    ]);
  });
});

test('a page saved by Word: computed numbers, deleted and hidden text', async () => {
  const page = await readingOf('年报.htm', utf8(fixture('word-page.htm')));
  expect(page.lines).toEqual([
    '香山乡2020年政府信息公开工作年度报告',
    '一、 总体情况',
    '本年1234件，减少8件。',
    '二、主动公开政府信息情况',
    '第二十条第（六）项\t',
    '信息内容\t本年处理决 定数量',
    '行政处罚\t950',
    '行政强制\t2 0',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
  ]);
});

describe('title and date of the head', () => {
  const report =
    '<p>一、总体情况</p><p>收到申请 1 件。</p><p>四、行政复议、行政诉讼情况</p><p>五、存在的主要问题</p>';
  const head =
    '<head><title>香山乡2020年政府信息公开工作年度报告-沙坡头区</title><meta name="PubDate" content="2021/1/9"></head>';
  const linesOf = async (html: string) => (await readingOf('年报.html', utf8(html))).lines.slice(0, 2);

  test('are told where the page shows none', async () => {
    expect(await linesOf(`${head}<body>${report}`)).toEqual([
      '香山乡2020年政府信息公开工作年度报告',
      '发布日期：2021-01-09',
    ]);
  });

  test('are left out where the page shows them', async () => {
    const shown = '<h1>滨河镇2019年政府信息公开工作年度报告</h1><p>发布时间：2020-01-01</p>';
    expect(await linesOf(`${head}<body>${shown}<div>${report}</div>`)).toEqual([
      '滨河镇2019年政府信息公开工作年度报告',
      '发布时间：2020-01-01',
    ]);
  });
});

test.each<[string, (page: Reading) => unknown, string, unknown]>([
  [
    'a page whose whole body waits for a script',
    (page) => page.lines,
    '<body style="display:none"><p>总体情况</p>',
    ['总体情况'],
  ],
  [
    'a report in one paragraph',
    (page) => page.lines,
    '<div><a href="/">首页</a></div><p>一、总体情况 二、主动公开政府信息情况 三、行政复议 无</p>',
    ['一、总体情况 二、主动公开政府信息情况 三、行政复议 无'],
  ],
  ['preformatted text', (page) => page.lines, '<pre>一、总体情况\n  无</pre>', ['一、总体情况', '无']],
  [
    'fields of a form in cells',
    (page) => page.grids,
    '<table><tr><td>规章<td><input value="3"><tr><td>规范性文件<td><input type="hidden" value="9"></table>',
    [
      [
        ['规章', '3'],
        ['规范性文件', ''],
      ],
    ],
  ],
  [
    'a table drawn with pipes',
    (page) => page.grids,
    '<p>无</p><p>| 规章 | 0 | 1 |</p><p>|---|---|---|</p><p>|规范性文件||2|</p>',
    [
      [
        ['规章', '0', '1'],
        ['规范性文件', '', '2'],
      ],
    ],
  ],
  [
    'a span that runs to the end',
    (page) => page.grids,
    '<table><tr><td rowspan=0>组<td>1<tr><td>2</table>',
    [
      [
        ['组', '1'],
        ['', '2'],
      ],
    ],
  ],
])('%s', async (_, pick, html, expected) => {
  expect(pick(await readingOf('年报.html', utf8(html)))).toEqual(expected);
});
