import { describe, test } from 'vitest';
import { tabledForms } from '../../reader/tabled-forms.ts';
import { comesBack } from '../round-trip.ts';
import { csvReport } from './csv-file.ts';
import { spreadsheetReport } from './spreadsheet-file.ts';

describe.each(
  tabledForms.map((form) => ({ form, name: form.id })),
)('a report on form $name as a spreadsheet', ({ form }) => {
  test.each([
    { merges: true, sheetATable: false },
    { merges: false, sheetATable: false },
    { merges: true, sheetATable: true },
  ])('lines merged $merges, a sheet for every table $sheetATable', (layout) =>
    comesBack(form, '年报.xlsx', (paper) => spreadsheetReport(paper, layout), 25));

  test.each([true, false])('saved as CSV, rows filled to one width %s', (isFilled) =>
    comesBack(form, '年报.csv', (paper) => csvReport(paper, isFilled), 25));
});
