import { oneOf } from '../dice.ts';
import { mapGrids, type Paper, type Part } from '../paper.ts';
import { onPaper, onText } from './mangler.ts';

const tableHeading = /^(?:二、主动公开|三、收到和处理|四、政府信息公开行政复议).*$/;

/** Words around a table: titles, notes, sentences that speak of the same things as the rows. None of them is data. */
export const surroundingManglers = [
  onPaper('title and unit above the table', 'all', (paper, dice) =>
    mapGrids(paper, (grid) => {
      const title = oneOf(dice, ['表2 统计表', '（单位：件）', '单位：件、项', '（该部分以表格形式报告）']);
      return [prose(title), grid];
    }),
  ),
  onPaper('note below the table', 'all', (paper, dice) =>
    mapGrids(paper, (grid) => {
      const note = oneOf(dice, [
        '注：含上年度结转数量 3 件。',
        '注：1.表中数据统计至2020年12月31日。',
        '填表人：党政办　电话：0955-7656777',
      ]);
      return [grid, prose(note)];
    }),
  ),
  onPaper('the text says what the rows say', 'all', (paper) =>
    // 厉山镇 2019: the section restates its table, with other counts than the cells.
    mapGrids(paper, (grid) => (grid.table === 'disclosure' ? [...restated, grid] : [grid])),
  ),
  onPaper('headings misnumbered', 'all', (paper, dice) =>
    headings(paper, (heading) => heading.replace(/^.、/, oneOf(dice, ['七、', '3、', '（二）', '- ', '']))),
  ),
  onPaper('headings of the tables lost', 'all', (paper) => headings(paper, () => '')),
  onText('table of contents in front', (text) =>
    [
      '目　录',
      '一、总体情况 1',
      '二、主动公开政府信息情况 3',
      '三、收到和处理政府信息公开申请情况…………4',
      '四、政府信息公开行政复议、行政诉讼情况	6',
      '五、存在的主要问题及改进情况 6',
      '六、其他需要报告的事项 7',
      '',
      text,
    ].join('\n'),
  ),
  onText('the whole text twice', (text) => `${text}\n\n${text.replace(/^\ufeff/, '')}`),
];

const restated = [
  prose('本年度行政许可 73 项，行政处罚 950 件，行政强制 116 件，未制发规章。'),
  prose('规范性文件 52 件，其中有效 25 件。其他对外管理服务事项 965 项。'),
];

function prose(line: string): Part {
  return { kind: 'prose', lines: [line, ''] };
}

function headings(paper: Paper, change: (heading: string) => string): Paper {
  const lines = (part: Extract<Part, { kind: 'prose' }>) =>
    part.lines.map((line) => (tableHeading.test(line) ? change(line) : line));
  return {
    ...paper,
    parts: paper.parts.map((part) => (part.kind === 'prose' ? { ...part, lines: lines(part) } : part)),
  };
}
