import { expect, test } from 'vitest';
import { readingOf } from '../transcript.ts';
import { paragraph, run, wordFile } from './word-file.ts';

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];

const readingOfBody = (body: string) => readingOf('年报.docx', wordFile({ body }));

test('merged cells leave blanks to the right and below', async () => {
  const body = table(
    row(cell('申请人情况', span(3)) + cell('总计', begins)),
    row(cell('自然人') + cell('企业') + cell('其他') + cell('', goesOn)),
    row(cell('1') + cell('2') + cell('3') + cell('6')),
  );
  expect((await readingOfBody(body)).grids).toEqual([
    [
      ['申请人情况', '', '', '总计'],
      ['自然人', '企业', '其他', ''],
      ['1', '2', '3', '6'],
    ],
  ]);
});

test('columns left out before a row are blanks; a cell that goes on from nothing is a cell', async () => {
  const body = table(
    row(cell('甲') + cell('乙', goesOn)),
    row(cell('1'), '<w:gridBefore w:val="1"/>'),
    row(cell('丙') + cell('丁', '<w:hMerge/>')),
  );
  expect((await readingOfBody(body)).grids).toEqual([
    [
      ['甲', '乙'],
      ['', '1'],
      ['丙', ''],
    ],
  ]);
});

test('deleted rows and cells are left out, inserted rows are there', async () => {
  const body = table(
    row(cell('甲') + cell('1')),
    row(cell('乙') + cell('2'), '<w:del w:id="1"/>'),
    row(cell('丙') + cell('3') + cell('9', '<w:cellDel w:id="2"/>'), '<w:ins w:id="3"/>'),
  );
  expect((await readingOfBody(body)).grids).toEqual([
    [
      ['甲', '1'],
      ['丙', '3'],
    ],
  ]);
});

test('a number on two lines of a cell stays in two pieces', async () => {
  const broken = `<w:tc><w:tcPr/>${paragraph(run('2'))}${paragraph(run('0'))}</w:tc>`;
  expect((await readingOfBody(table(row(cell('规章') + broken)))).grids).toEqual([[['规章', '2 0']]]);
});

test('a table that only lays out the page is read as what stands in it, once', async () => {
  const inner = table(row(cell('规章') + cell('7')));
  const body = table(
    row(`${cell('左')}<w:tc><w:tcPr/>${paragraph(run('右'))}${inner}${paragraph('')}</w:tc>`),
  );
  const { lines, grids } = await readingOfBody(body);
  expect(lines).toEqual(['左', '右', '规章\t7']);
  expect(grids).toEqual([[['规章', '7']]]);
});

test('the cells of a row begin on the same page', async () => {
  const end = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const after = (text: string) => `<w:tc><w:tcPr/>${paragraph(end + run(text))}</w:tc>`;
  const body = table(row(cell('甲') + cell('1')), row(after('乙') + after('2'))) + paragraph(run('后'));
  expect((await readingOfBody(body)).pages).toEqual([1, 1, 2, 2, 2]);
});

test('a table with more columns than Word draws loses no cell', async () => {
  const body = table(
    row(cell('规章', span(40)) + cell('1', span(30)) + cell('2', span(20))),
    row(cell('规范性文件', span(30)) + cell('3', span(50)) + cell('4', span(10))),
  );
  expect((await readingOfBody(body)).grids).toEqual([
    [
      ['规章', '1', '2'],
      ['规范性文件', '3', '4'],
    ],
  ]);
});
