import { expect, test } from 'vitest';
import { listNumber } from '../../../src/ingest/read/docx/list-number.ts';
import { readingOf } from '../transcript.ts';
import { paragraph, run, wordFile } from './word-file.ts';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const headings = [
  level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="H1"/><w:suff w:val="nothing"/>'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '%1.%4', '<w:isLgl/>'),
].join('');
const numbering = `<w:abstractNum w:abstractNumId="7">${headings}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '●')}</w:abstractNum>
<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="S"/></w:abstractNum>
<w:abstractNum w:abstractNumId="10"><w:styleLink w:val="S"/>${level(0, 'decimalEnclosedCircle', '%1')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>`;
const styles =
  '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Sub"><w:basedOn w:val="H1"/></w:style>';

const item = (text: string, list: number, at: number) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const linesOf = async (body: string) =>
  (await readingOf('年报.docx', wordFile({ body, styles, numbering }))).lines;

test('headings get the numbers that Word computes, and deeper levels begin anew', async () => {
  const body = [
    item('总体情况', 1, 0),
    item('主动公开', 1, 1),
    item('依申请公开', 1, 1),
    item('2020年全年公开', 1, 2),
    item('主动公开政府信息情况', 1, 0),
    item('规章', 1, 1),
    item('条', 1, 3),
  ];
  expect(await linesOf(body.join(''))).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '（二）依申请公开',
    '1. 2020年全年公开',
    '二、主动公开政府信息情况',
    '（一）规章',
    '2.1 条',
  ]);
});

test('a style numbers its paragraphs, and those of styles based on it, unless they say otherwise', async () => {
  const body = [
    paragraph(run('甲'), '<w:pStyle w:val="H1"/>'),
    paragraph(run('乙'), '<w:pStyle w:val="Sub"/>'),
    paragraph(run('丙'), '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  ];
  expect(await linesOf(body.join(''))).toEqual(['一、甲', '二、乙', '丙']);
});

test('a list may begin at another number, bullets are left out, linked lists are found', async () => {
  const body = [item('甲', 2, 2), item('乙', 2, 2), item('丙', 3, 0), item('丁', 4, 0), item('戊', 99, 0)];
  expect(await linesOf(body.join(''))).toEqual(['5. 甲', '6. 乙', '丙', '① 丁', '戊']);
});

test.each([
  ['chineseCounting', 12, '十二'],
  ['chineseCountingThousand', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 2020, '二〇二〇'],
  ['ideographTraditional', 2, '乙'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 27, 'aa'],
  ['constructor', 4, '4'],
])('%s prints %i as %s', (format, value, printed) => expect(listNumber(value, format)).toBe(printed));
