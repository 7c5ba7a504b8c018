import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/ingest/block.ts';
import { blocksOf } from '../../src/ingest/read/blocks.ts';
import { linesOf } from '../../src/ingest/read/lines.ts';

const paragraphs = (text: string) =>
  blocksOf(linesOf(text)).flatMap((block) => (block.kind === 'paragraph' ? [textOf(block)] : []));
const rows = (text: string) =>
  blocksOf(linesOf(text)).flatMap((block) =>
    block.kind === 'grid' ? block.rows.map((row) => row.map((cell) => cell.text)) : [],
  );

describe('a sentence that a page break cut', () => {
  const before = '配合香山乡卫生院为我乡286名残疾人做好全面健康体检工作。为327名残';

  test('is joined again, and keeps the lines it came from', () => {
    const [block] = blocksOf(linesOf(`${before}\n\n疾人办理了三代残疾证换证申请。`));
    expect(block?.kind === 'paragraph' && textOf(block)).toBe(`${before}疾人办理了三代残疾证换证申请。`);
    expect(block?.kind === 'paragraph' && block.lines.map((line) => line.place.line)).toEqual([1, 3]);
  });

  test('is joined over a page number', () => {
    expect(paragraphs(`${before}\n- 4 -\n疾人办理了申请。`)).toHaveLength(1);
  });

  test.each([
    ['a heading follows', `${before}\n\n（二）依申请公开`],
    ['a number follows', `${before}\n\n0`],
    [
      'the sentence is whole',
      '配合香山乡卫生院，为我乡286名残疾人做好全面健康体检工作。\n\n疾人办理了申请。',
    ],
    ['it is a title', '沙坡头区滨河镇人民政府 2019 年政府信息公开工作年度报告\n\n本报告根据条例编制。'],
    [
      'it is a heading',
      '（七）人大代表建议和政协提案办理结果公开情况\n\n滨河镇第三届五次人代会征集意见26条。',
    ],
  ])('is not seen where %s', (_, text) => {
    expect(paragraphs(text)).toHaveLength(2);
  });
});

describe('rows of cells', () => {
  test.each<[string, string, string[]]>([
    ['tabs', '规章\t0\t\t0', ['规章', '0', '', '0']],
    ['pipes', '| 规章 | 0 | | 0 |', ['规章', '0', '', '0']],
    ['pipes at the end only', '规章 | 0 | 0 |', ['规章', '0', '0']],
    ['box drawing', '│ 规章 │ 0 │', ['规章', '0']],
  ])('are parted by %s', (_, line, cells) => {
    expect(rows(line)).toEqual([cells]);
  });

  test('leave rules and stray pipes out', () => {
    expect(rows('|规章|0|\n|---|---|\n|||||\n├──┼──┤\n|规范性文件|1|')).toEqual([
      ['规章', '0'],
      ['规范性文件', '1'],
    ]);
  });

  test('are empty where Markdown writes a space that does not break', () => {
    expect(rows('| 行政<br>许可 | &nbsp; | &emsp;3&nbsp; |')).toEqual([['行政 许可', '', '3']]);
  });

  test('stand one on a line, the last one of a row before the pipes of what is merged', () => {
    expect(rows('行政许可 |\n0 |\n-3 |\n1 | |')).toEqual([['行政许可'], ['0'], ['-3'], ['1']]);
    // Below a whole row, the cells are empty.
    expect(rows('行政许可 | 1 |\n行政处罚 | |')).toEqual([
      ['行政许可', '1'],
      ['行政处罚', ''],
    ]);
  });

  test('know the column in which each cell stands', () => {
    const [block] = blocksOf(['(七) 总计\t7\t 0']);
    const places = block?.kind === 'grid' ? block.rows[0]?.map((cell) => cell.place.column) : [];
    expect(places).toEqual([1, 8, 11]);
  });
});

test('what a page says of its article is no sentence that the title goes on with', () => {
  const credits = '发布时间：2021-01-18 09:30　来源：沭阳县人民政府　浏览次数：1128次';
  expect(paragraphs(`${credits}\n2020年沭阳县政府信息公开工作年度报告`)).toEqual([
    credits,
    '2020年沭阳县政府信息公开工作年度报告',
  ]);
});

test('a character that nobody sees is no part of a number', () => {
  expect(linesOf('规章\t0\u0001\t2\u20604')).toEqual(['规章\t0\t24']);
});

test('what Markdown writes before a sign is no part of a cell, and a backslash of the report is', () => {
  expect(rows('| 2\\.重复申请 | \\-9 | \\+131 | 7433\\.37 |')).toEqual([
    ['2.重复申请', '-9', '+131', '7433.37'],
  ]);
  expect(rows('| 本年增\\减 | 3 |')).toEqual([['本年增\\减', '3']]);
});
