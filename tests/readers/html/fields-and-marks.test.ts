import { expect, test } from 'vitest';
import { gbkBytes } from '../../reader/gb18030.ts';
import { readingOf } from '../transcript.ts';

const rowOf = async (cells: string) => {
  const page = `<meta charset="utf-8"><table><tr><td>规章</td>${cells}</tr><tr><td>规范性文件</td><td>1</td><td>2</td></tr></table>`;
  return (await readingOf('年报.html', new TextEncoder().encode(page))).grids[0]?.[0];
};

test.each<[string, string, string[]]>([
  [
    'a number chosen in a field',
    '<td><select><option>1</option><option selected>4</option></select></td><td>6</td>',
    ['4', '6'],
  ],
  [
    'the first number offered, where none is chosen',
    '<td><select><option>0</option><option>1</option></select></td><td>6</td>',
    ['0', '6'],
  ],
  ['a menu', '<td><select><option>请选择</option></select></td><td>6</td>', ['', '6']],
  [
    'a mark raised by its style',
    '<td>4<span style="font-size:9px;vertical-align:super">1</span></td><td>6</td>',
    ['4[1]', '6'],
  ],
  ['a number raised as a whole', '<td><sup>2</sup><sup>3</sup></td><td>6</td>', ['23', '6']],
  [
    'a number struck out by its style',
    '<td><span style="text-decoration: line-through">9</span>4</td><td>6</td>',
    ['4', '6'],
  ],
  ['a cell struck out', '<td style="text-decoration:line-through">9</td><td>6</td>', ['', '6']],
  ['a cell that is hidden and keeps its place', '<td style="visibility:hidden">9</td><td>6</td>', ['', '6']],
  ['a cell that is not displayed', '<td style="display:none">9</td><td>4</td><td>6</td>', ['4', '6']],
])('%s is read as it is seen', async (_, cells, expected) => {
  expect(await rowOf(cells)).toEqual(['规章', ...expected]);
});

test('a page that is said to be in a Western encoding is read as the Chinese that it is', async () => {
  const page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>一、总体情况</p>';
  expect((await readingOf('年报.html', gbkBytes(page))).lines[0]).toBe('一、总体情况');
});

test('a table drawn with border signs in preformatted text is a table', async () => {
  const page = '<pre>┌──┬─┐\n│规章│0│\n├──┼─┤\n│规范性文件│5│\n└──┴─┘</pre>';
  const { grids } = await readingOf('年报.html', new TextEncoder().encode(page));
  expect(grids).toEqual([
    [
      ['规章', '0'],
      ['规范性文件', '5'],
    ],
  ]);
});

test('an article that is hidden until a script shows it is read', async () => {
  const text = '<p>认真做好政府信息公开工作。</p>'.repeat(100);
  const page = `<meta charset="utf-8"><div style="visibility: hidden; opacity: 0; "><h2>一、总体情况</h2>${text}</div>`;
  expect((await readingOf('年报.html', new TextEncoder().encode(page))).lines).toContain('一、总体情况');
});
