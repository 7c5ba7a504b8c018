import { oneOf } from '../dice.ts';
import { onText } from './mangler.ts';

const sectionHeading = /^([一二三四五六]、.{2,20}(?:情况|事项))$/gm;

/** What happens to a text as a whole on its way through editors, web pages and clipboards. */
export const textManglers = [
  onText('brackets of either width', (text, dice) =>
    text.replace(/[（）]/g, (bracket) => (dice(2) === 0 ? bracket : bracket === '（' ? '(' : ')')),
  ),
  onText('punctuation of half width', (text) =>
    // A comma between digits is part of a number.
    text
      .replace(/，(?!\d)/g, ', ')
      .replaceAll('：', ': ')
      .replaceAll('；', '; '),
  ),
  onText('lines end with carriage return', (text) => text.replaceAll('\n', '\r\n')),
  onText('byte order mark', (text) => `\ufeff${text}`),
  onText('spaces of other kinds', (text, dice) => {
    const space = oneOf(dice, ['\u3000', '\u00a0', '\u2003', '\u2009']);
    return text.replace(/^[^|│├]+$/gm, (line) => line.replaceAll(' ', space));
  }),
  onText('zero-width characters', (text, dice) =>
    text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => (dice(9) === 0 ? '\u200b' : '')),
  ),
  onText('pipes of a layout table around', (text) => {
    const pipes = '|'.repeat(200);
    return `${pipes}\n|\n${text}\n${pipes}\n| | |\n`;
  }),
  onText('furniture of a web page', (text) =>
    [
      '当前位置：首页 > 政府信息公开 > 政府信息公开年报',
      '索引号：640502/2021-00123　　发布机构：沙坡头区香山乡　　生成日期：2021-01-20',
      '浏览次数：128 次　字号：【大 中 小】　打印　关闭',
      '',
      text,
      '',
      '扫一扫在手机打开当前页',
      '主办：沙坡头区人民政府　网站标识码：6405020001　宁ICP备05000001号',
    ].join('\n'),
  ),
  onText('lines with blanks at their ends', (text, dice) =>
    text
      .split('\n')
      .map((line) => line + ' '.repeat(dice(3)))
      .join('\n'),
  ),
  onText('headings in Markdown', (text) => text.replace(sectionHeading, '## $1')),
  onText('headings in bold', (text) => text.replace(sectionHeading, '**$1**')),
  onText('heading behind the text before it', (text) => text.replace(/\n+(?=一、总体情况)/, '')),
];

/** Q48: no line ends at all. What stood apart is a blank apart. */
export const oneLine = onText('whole report on one line', (text) => text.replace(/[\n\t ]+/g, ' '));
