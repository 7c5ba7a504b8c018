import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { national } from '../register/national-register.ts';

/** Programs that make Markdown out of Word files, PDF files and pictures write tables with merged cells as HTML. */
const applicants = ['商业<br/>企业', '科研<br/>机构', '社会公益组织', '法律服务机构', '其他'];
const cells = (texts: readonly (string | number)[]) => texts.map((text) => `<td>${text}</td>`).join('');
const applications = `<table><tr><td colspan="3" rowspan="3">（本列数据的勾稽关系）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr><tr>${cells(applicants)}</tr>
<tr><td colspan="3">一、本年新收政府信息公开申请数量</td>${cells([26, 10, 21, 0, 0, 4, 61])}</tr></table>`;
const disclosure =
  '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>7</td></tr></table>';

const report = (table: (html: string) => string) =>
  [
    '# 夏邑县桑堌乡2022年政府信息公开工作年度报告',
    '根据《关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知》编制，收入 < 支出 & 平衡。',
    '## 一、总体情况',
    '全年主动公开政府信息 40 条。',
    '## 二、主动公开政府信息情况',
    table(disclosure),
    '## 三、收到和处理政府信息公开申请情况',
    table(applications),
  ].join('\n\n');

const read = async (file: string, text: string) =>
  (await readReport({ file, bytes: new TextEncoder().encode(text) }, national)).report;

describe('tables in HTML within a text', () => {
  test.each([
    ['as they are', (html: string) => html],
    ['on one line', (html: string) => html.replaceAll('\n', '')],
    ['a cell a line', (html: string) => html.replaceAll('<td', '\n  <td')],
    ['each a page of its own', (html: string) => `<html><body>${html}</body></html>`],
  ])('are read as tables: %s', async (_, table) => {
    const { government, year, tables, sections } = await read('年报.md', report(table));
    expect({ code: government.code, year }).toEqual({ code: '411426207', year: 2022 });
    expect(tables.disclosure?.normativeDocuments).toEqual({ issued: 2, repealed: 1, inForce: 7 });
    expect(tables.applications?.newlyReceived).toMatchObject({ naturalPerson: 26, other: 4, total: 61 });
    expect(sections.map(({ id }) => id)).toEqual(['preamble', 'overview', 'disclosure', 'applications']);
    expect(sections[0]?.markdown).toContain('收入 < 支出 & 平衡');
  });

  test('are read in the source of a page that was saved as text', async () => {
    const source = report((html) => html)
      .split('\n\n')
      .map((part) =>
        part.startsWith('<') ? part : `<p>${part.replace(/^#+ /, '').replace(/ < /, ' &lt; ')}</p>`,
      );
    const { tables, form } = await read('年报.txt', source.join(''));
    expect(form).toBe('2021');
    expect(tables.applications?.newlyReceived).toMatchObject({ naturalPerson: 26, total: 61 });
  });
});

test('a text that only speaks of a table in HTML is a text', async () => {
  const { source, sections } = await read(
    '年报.txt',
    report(() => '表格见 <table> 元素。'),
  );
  expect(source.mediaType).toBe('text/plain');
  expect(sections.map(({ id }) => id)).toContain('disclosure');
});
