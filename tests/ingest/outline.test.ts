import { expect, test } from 'vitest';
import { breakGrids } from '../../src/ingest/outline/break-grids.ts';
import { breakLines } from '../../src/ingest/outline/break-lines.ts';
import { outline } from '../../src/ingest/outline/index.ts';
import { joinHeadings } from '../../src/ingest/outline/join-headings.ts';
import { blocksOf } from '../../src/ingest/read/blocks.ts';
import { linesOf } from '../../src/ingest/read/lines.ts';
import { defineForm } from '../../src/model/form.ts';
import { sections } from '../../src/model/forms/sections.ts';

const form = defineForm({
  id: '2021',
  title: '',
  notice: '',
  years: { from: 2021, to: null },
  deadlines: { governments: '03-31', agencies: '01-31' },
  sections,
  tables: [],
});
const partsOf = (text: string) =>
  outline(joinHeadings(breakLines(blocksOf(linesOf(text)), form.sections), form.sections), form.sections).map(
    (part) => part.id,
  );

test.each<[string, string[]]>([
  ['一、总体情况\n正文。', ['overview']],
  ['一、总体开展情况\n正文。', ['overview']], // seed 003
  ['- 总体情况\n正文。', ['overview']], // 好力保镇 2025: the automatic number is lost
  ['## **一、总体情况**\n正文。', ['overview']],
  ['1、总体情况\n正文。', ['overview']],
  ['一\\、总体情况\n正文。', ['overview']], // as Markdown writes it
  ['一　总体情况\n正文。', ['overview']],
  ['壹、总体情况\n正文。', ['overview']],
  ['①总体情况\n正文。', ['overview']],
  ['【一、总体情况】\n正文。', ['overview']],
  // The end of a line has cut the heading.
  ['四、政府信息公开行政复议、行政诉\n讼情况\n0\t0\t0\t0\t0', ['remedies']],
  [
    '（一）总体情况\n正文。\n（二）主动公开政府信息情况\n规章\t0\n（三）存在的主要问题及改进情况\n正文。',
    ['overview', 'disclosure', 'problems'],
  ],
  ['七、其他需要报告的事项\n无', ['otherMatters']], // ordinals are wrong now and then
  ['五、存在的问题及下一步工作打算\n正文。', ['problems']],
  ['五、存在的不足和改进方向\n正文。', ['problems']],
  // No list has all the names that sections are given.
  ['一、主要做法及成效\n正文。\n二、主动公开\n规章\t0', ['overview', 'disclosure']],
  [
    '目录\n一、2023年工作回顾\n一、2023年工作回顾\n正文。\n二、存在不足',
    ['preamble', 'overview', 'problems'],
  ],
  [
    '三、政府信息公开申请情况\n表\n五、今后工作打算\n正文。\n六、其他\n无',
    ['applications', 'problems', 'otherMatters'],
  ],
  ['一、总体情况\n一、重视公开\n正文。\n二、主动公开', ['overview', 'disclosure']],
  ['本单位（电话8766001)。一、总体情况 2020年，我街道公开信息。', ['preamble', 'overview']], // 东风路街道 2024
  [
    '一、总体情况\n（二）主动公开政府信息情况。2019年公开782条。\n二、主动公开信息情况\n规章\t0',
    ['overview', 'disclosure'],
  ], // seed 001
  [
    '三、收到和处理政府信息公开申请情况\n四、结转下年度继续办理\t0\n四、政府信息公开行政复议、行政诉讼情况',
    ['applications', 'remedies'],
  ],
  ['一、总体情况\n我镇存在的问题和改进情况见下。', ['overview']],
  ['第一部分 总体情况\n正文。\n第二部分　主动公开政府信息情况\n正文。', ['overview', 'disclosure']],
  [
    '建新镇2012年度政府信息公开工作报告第一部分概述\n我镇稳步推进。第二部分　主动公开信息情况\n正文。',
    ['preamble', 'overview', 'disclosure'],
  ],
  ['建新镇2020年政府信息公开工作年度报告一、总体情况\n正文。', ['preamble', 'overview']],
  // （一） are the headings where nothing else is one.
  ['（一）总体情况\n正文。\n（二）主动公开政府信息情况\n正文。', ['overview', 'disclosure']],
  [
    '（一）总体情况\n正文。\n（二）主动公开政府信息情况\n规章\t0\n（五）存在的主要问题及改进情况\n正文。',
    ['overview', 'disclosure', 'problems'],
  ],
  // Sections that change places are there all the same.
  [
    '一、总体情况\n正文。\n三、收到和处理政府信息公开申请情况\n正文。\n二、主动公开政府信息情况\n正文。\n五、存在的主要问题及改进情况',
    ['overview', 'applications', 'disclosure', 'problems'],
  ],
])('%j has the parts %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test('a table of contents has no parts, and headings of lost tables are no table of contents', () => {
  const headings = form.sections.map(({ ordinal, label }) => `${ordinal}、${label}`);
  const report = headings.flatMap((heading) => [heading, '这一部分的正文写在这里，有一句话。']);
  const parts = outline(blocksOf(['目 录', ...headings, ...report]), form.sections);
  expect(parts.map(({ line }) => line)).toEqual([1, 8, 10, 12, 14, 16, 18]);
  expect(partsOf(headings.join('\n'))).toEqual(form.sections.map(({ id }) => id));
});

test('a table that holds the whole report has its headings and paragraphs, and the tables between them', () => {
  const lines = [
    '香山乡2023年政府信息公开工作年度报告\t\t',
    '一、总体情况\t\t',
    '本年度主动公开政府信息13条，没有收到申请，也没有因此被申请行政复议、提起行政诉讼的情况。\t\t',
    '二、主动公开政府信息情况\t\t',
    '第二十条第（五）项\t\t',
    '行政许可\t5\t',
  ];
  const blocks = breakGrids(blocksOf(lines), form.sections);
  expect(blocks.map((block) => block.kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'grid',
  ]);
  expect(outline(blocks, form.sections).map(({ id }) => id)).toEqual(['preamble', 'overview', 'disclosure']);
});

test('a heading in the first cell of the table below it is a heading, what follows in the cell stays there', () => {
  const lines = [
    '政府信息公开指南\t香山乡2023年政府信息公开工作年度报告 本报告据此编制。 二、主动公开政府信息情况 第二十条第（一）项\t',
    '规章\t0\t0',
    '四、政府信息公开行政复议、行政诉讼情况 行政复议\t行政诉讼\t',
    '0\t0\t0',
  ];
  const blocks = breakGrids(blocksOf(lines), form.sections);
  expect(outline(blocks, form.sections).map(({ id }) => id)).toEqual(['preamble', 'disclosure', 'remedies']);
  const cells = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []));
  expect(cells.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['第二十条第（一）项', '行政复议', '规章']),
  );
});
