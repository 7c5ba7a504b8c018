import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../transcript.ts';
import { type SpreadsheetFile, spreadsheetFile, type WrittenCell } from './spreadsheet-file.ts';

const title = '香山乡人民政府2020年政府信息公开工作年度报告';
const read = (file: SpreadsheetFile) => readingOf('年报.xlsx', spreadsheetFile(file));
const rowOf = (...cells: WrittenCell[]) => [{ rows: [{ row: 1, cells }] }];

const styles = [
  '<numFmts><numFmt numFmtId="176" formatCode="0.0000_ "/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>',
  '<numFmt numFmtId="178" formatCode="+0;-0;0"/></numFmts>',
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="10"/><xf numFmtId="178"/><xf numFmtId="14"/></cellXfs>',
].join('');

describe('a cell shows', () => {
  test.each<[string, WrittenCell, string]>([
    ['a number', { at: 'A1', holds: '7' }, '7'],
    ['a number without the noise of arithmetic', { at: 'A1', holds: '0.30000000000000004' }, '0.3'],
    ['a large number in digits', { at: 'A1', holds: '2.669E5' }, '266900'],
    ['as many decimals as its format says', { at: 'A1', style: 1, holds: '26.55' }, '26.5500'],
    [
      'the number that was entered where the format rounds it',
      { at: 'A1', style: 1, holds: '26.551234' },
      '26.551234',
    ],
    ['a date', { at: 'A1', style: 2, holds: '44210' }, '2021年1月14日'],
    ['a date of a known format', { at: 'A1', style: 5, holds: '44210.5' }, '2021年1月14日'],
    ['a share', { at: 'A1', style: 3, holds: '0.9701' }, '97.01%'],
    ['a number with a sign', { at: 'A1', style: 4, holds: '-9' }, '-9'],
    ['a text of its own', { at: 'A1', type: 'inlineStr', holds: '结果维持' }, '结果维持'],
    ['the text of a formula', { at: 'A1', type: 'str', holds: '合计' }, '合计'],
    ['a fault as it is shown', { at: 'A1', type: 'e', holds: '#REF!' }, '#REF!'],
    ['a shared text', { at: 'A1', type: 's', holds: '1' }, '规章'],
  ])('%s', async (_, cell, shown) => {
    const reading = await read({ sheets: rowOf(cell), strings: ['x', '规章'], styles });
    expect(reading.lines).toEqual([shown]);
  });

  test('days counted from 1904 where the workbook does so', async () => {
    const reading = await read({
      sheets: rowOf({ at: 'A1', style: 5, holds: '42748' }),
      styles,
      isFrom1904: true,
    });
    expect(reading.lines).toEqual(['2021年1月14日']);
  });
});

describe('a sheet', () => {
  const text = (at: string, holds: string): WrittenCell => ({ at, type: 'inlineStr', holds });

  test('gives lines of text as paragraphs and rows of cells as a table, merged cells as blanks', async () => {
    const rows = [
      { row: 1, cells: [text('A1', title)] },
      { row: 2, cells: [text('A2', '规章'), text('B2', '0'), text('D2', '3')] },
      { row: 3, cells: [text('A3', '第一行\n第二行'), { at: 'B3' }, { at: 'C3' }, { at: 'D3' }] },
    ];
    const { lines, grids } = await read({ sheets: [{ rows, merged: ['A1:D1', 'A3:D3'] }] });
    expect(lines).toEqual([title, '规章\t0\t\t3', '第一行', '第二行']);
    expect(grids).toEqual([[['规章', '0', '', '3']]]);
  });

  test('keeps a row whose cells are empty in its table', async () => {
    const rows = [
      { row: 1, cells: [text('A1', '规章'), text('B1', '0')] },
      { row: 2, cells: [text('A2', '四、结转下年度继续办理'), { at: 'B2' }] },
    ];
    expect((await read({ sheets: [{ rows }] })).grids).toEqual([
      [
        ['规章', '0'],
        ['四、结转下年度继续办理', ''],
      ],
    ]);
  });

  test('shows nothing of hidden sheets, hidden rows and cells under merged ones', async () => {
    const { lines } = await read({
      sheets: [
        { rows: [{ row: 1, cells: [text('A1', '草稿')] }], state: 'hidden' },
        {
          rows: [
            { row: 1, cells: [text('A1', title), text('B1', '旧')] },
            { row: 2, cells: [text('A2', '备用')], isHidden: true },
          ],
          merged: ['A1:B1'],
        },
      ],
    });
    expect(lines).toEqual([title]);
  });

  test('whose tables stand beside and in each other loses none of its columns', async () => {
    const columns = ['A', 'CV', 'DA', 'IL', 'IM'];
    const rows = ['规章', '行政许可'].map((name, index) => ({
      row: index + 1,
      cells: columns.map(
        (column, at): WrittenCell => ({
          at: `${column}${index + 1}`,
          ...(at === 0 ? { type: 'inlineStr', holds: name } : { holds: String(at) }),
        }),
      ),
    }));
    const { grids } = await read({ sheets: [{ rows }] });
    expect(grids).toEqual([
      [
        ['规章', '1', '2', '3', '4'],
        ['行政许可', '1', '2', '3', '4'],
      ],
    ]);
  });

  test('with a cell far out is not blown up', async () => {
    const { lines } = await read({ sheets: rowOf(text('A1', title), text('XFD1', '9')) });
    expect(lines.join('').length).toBeLessThan(500);
  });
});

describe('a spreadsheet that cannot be read says why', () => {
  const broken = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

  test.each<[string, Uint8Array, string]>([
    ['cut off', spreadsheetFile({ sheets: rowOf({ at: 'A1', holds: '7' }) }).slice(0, 400), 'read/damaged'],
    ['without sheets', broken({ 'xl/workbook.xml': '<workbook/>' }), 'read/damaged'],
    ['with broken markup', broken({ 'xl/workbook.xml': '<workbook><sheets>' }), 'read/damaged'],
    ['with a document type', broken({ 'xl/workbook.xml': '<!DOCTYPE d><workbook/>' }), 'read/damaged'],
    ['empty', spreadsheetFile({ sheets: rowOf({ at: 'A1' }) }), 'read/empty'],
  ])('%s', async (_, bytes, rule) => {
    expect((await readingOf('年报.xlsx', bytes)).told).toEqual([rule]);
  });
});
