import { expect, test } from 'vitest';
import { cellBiography, cellText } from '../../src/components/table/cell-words.ts';
import { isZeroRow, moodOf } from '../../src/components/table/report-cells.ts';
import type { CellState, ReadCell } from '../../src/model/cell.ts';
import { cellPath } from '../../src/model/cell-path.ts';
import { leafCells, leafColumns, leafRows } from '../../src/model/form-leaves.ts';
import { form2019 } from '../../src/model/forms/form-2019.ts';
import type { Values } from '../../src/model/report.ts';

const seven: ReadCell = { state: 'read', value: 7, raw: '7', unit: null, line: 53, column: 75 };
const remedies = form2019.tables.find(({ id }) => id === 'remedies')!;

function remediesWith(state: CellState, value: number | null) {
  const cells: Record<string, ReadCell> = {};
  const table: Record<string, Record<string, number | null>> = {};
  for (const { row, column } of leafCells(remedies)) {
    cells[cellPath('remedies', row.id, column.id)] = { ...seven, state, value };
    table[row.id] = { ...table[row.id], [column.id]: value };
  }
  return { cells, tables: { disclosure: {}, applications: {}, remedies: table as Values } };
}

test('each state has its own look, and nothing but a 0 looks like 0', () => {
  const shown = (state: CellState, raw: string | null) =>
    cellText({ ...seven, state, raw, value: null }, 'count');
  expect(cellText(seven, 'count')).toBe('7');
  expect(cellText({ ...seven, value: 0 }, 'count')).toBe('0');
  expect(shown('blank', '')).toBe('（空）');
  expect(shown('na', '无')).toBe('无');
  expect(shown('absent', null)).toBe('—');
  expect(shown('unreadable', '详见附件')).toBe('详见附件');
});

test('a change shows its sign', () => {
  expect(cellText({ ...seven, value: 131 }, 'change')).toBe('+131');
  expect(cellText({ ...seven, value: -9 }, 'change')).toBe('−9');
  expect(cellText({ ...seven, value: 0 }, 'change')).toBe('0');
});

test('a biography tells state, other printing, unit and place, one fact a line', () => {
  expect(cellBiography(seven, '件')).toBe('照录原文\n单位：件\n原文第 53 行第 75 字');
  expect(cellBiography({ ...seven, value: 21022, raw: '21022 万元', unit: '万元' }, null)).toContain(
    '原文印的是“21022 万元”\n单位：万元',
  );
  expect(cellBiography({ ...seven, value: 266900, raw: '266900' }, null)).toContain('都没有写单位');
  expect(cellBiography({ ...seven, state: 'absent', value: null, raw: null, line: null }, '件')).toBe(
    '报告没有印出这一格',
  );
});

test('only zeros that are printed fold', () => {
  const [row] = leafRows(remedies.blocks[0]!.rows);
  const columns = leafColumns(remedies.blocks[0]!.columns);
  expect(isZeroRow(remediesWith('read', 0), 'remedies', row!, columns)).toBe(true);
  expect(isZeroRow(remediesWith('inferred', 0), 'remedies', row!, columns)).toBe(false);
  expect(isZeroRow(remediesWith('blank', null), 'remedies', row!, columns)).toBe(false);
});

test('a table is missing, all zero, or has something to see', () => {
  expect(moodOf(remediesWith('absent', null), remedies)).toBe('missing');
  expect(moodOf(remediesWith('read', 0), remedies)).toBe('all-zero');
  expect(moodOf(remediesWith('blank', null), remedies)).toBe('numbers');
  expect(moodOf(remediesWith('read', 1), remedies)).toBe('numbers');
});
