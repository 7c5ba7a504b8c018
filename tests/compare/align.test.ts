import { describe, expect, test } from 'vitest';
import { alignReports as alignCells } from '../../src/compare/align.ts';
import type { ComparedReport } from '../../src/compare/compared-report.ts';
import { itemsOf } from '../../src/compare/items.ts';
import { notesOn } from '../../src/compare/notes.ts';
import { comparedReport } from './compared-reports.ts';

type Chosen = Omit<Parameters<typeof itemsOf>[1], 'items'>;

function alignReports(reports: readonly ComparedReport[], view: Chosen) {
  const items = itemsOf(reports, { ...view, items: [] });
  return alignCells(
    reports,
    items.flatMap((item) => (item.kind === 'cell' ? item : [])),
  );
}

const disclosure = { table: 'disclosure', rows: [], columns: [] } as const;
const applications = { table: 'applications', rows: [], columns: [] } as const;

const trial = comparedReport('香山乡', '2019', {
  'disclosure.regulations.total': 3,
  'disclosure.licensing.decisions': 5,
  'disclosure.procurement.amount': 266900,
});
const revised = comparedReport('滨河镇', '2021', {
  'disclosure.regulations.inForce': 3,
  'disclosure.licensing.decisions': 7,
});

describe('alignReports', () => {
  test('sets the same cell side by side', () => {
    const lines = alignReports([trial, revised], { ...disclosure, rows: ['licensing'] });
    expect(lines.map((line) => line.cells.map((cell) => cell?.value))).toEqual([[5, 7]]);
  });

  test('never sets 对外公开总数量 beside 现行有效件数', () => {
    const lines = alignReports([trial, revised], { ...disclosure, rows: ['regulations'] });
    expect(lines.map((line) => [line.columnLabel, ...line.cells.map((cell) => cell?.value ?? null)])).toEqual(
      [
        ['对外公开总数量', 3, null],
        ['现行有效件数', null, 3],
      ],
    );
  });

  test('shows the total alone unless columns are asked for', () => {
    const report = comparedReport('香山乡', '2019', {
      'applications.granted.naturalPerson': 1,
      'applications.granted.other': 1,
      'applications.granted.total': 2,
    });
    const columns = (asked: string[]) =>
      alignReports([report], { ...applications, columns: asked }).map((line) => line.column);
    expect(columns([])).toEqual(['total']);
    expect(columns(['all'])).toEqual(['naturalPerson', 'other', 'total']);
    expect(columns(['other'])).toEqual(['other']);
  });

  test('keeps states apart: a row that is not printed is not a row that the form lacks', () => {
    const silent = comparedReport('桑堌乡', '2019', {
      'disclosure.licensing.decisions': { state: 'absent', raw: null },
    });
    const [line] = alignReports([trial, silent], { ...disclosure, rows: ['licensing'] });
    expect(line?.cells.map((cell) => cell?.state)).toEqual(['read', 'absent']);
  });
});

describe('notesOn', () => {
  const notes = (reports: Parameters<typeof notesOn>[0], view: Chosen = disclosure) =>
    notesOn(reports, alignReports(reports, view)).join('\n');

  test('says nothing where nothing differs', () => {
    expect(notes([trial, { ...trial, year: 2019 }])).toBe('');
  });

  test('names the forms and what only one of them has', () => {
    const text = notes([trial, revised]);
    expect(text).toContain('表格版本不同');
    expect(text).toMatch(/只有《政府信息公开工作年度报告格式（试行）》里才有：.*对外公开总数量/);
    expect(text).toMatch(/只有《政府信息公开工作年度报告格式》里才有：.*现行有效件数/);
  });

  test('tells a sum over departments from a report of one agency', () => {
    const sum = comparedReport('沙坡头区', '2019', { 'disclosure.licensing.decisions': 900 }, 'aggregate');
    expect(notes([trial, sum])).toContain('沙坡头区 2020 年是汇总报告');
  });

  test('tells amounts of different units apart, but not a zero', () => {
    const path = 'disclosure.procurement.amount';
    const inYuan = comparedReport('滨河镇', '2019', { [path]: { value: 5, unit: '元' } });
    expect(notes([trial, inYuan])).toContain('单位不同（香山乡 2020 年：没有写单位；滨河镇 2020 年：元）');
    const none = comparedReport('桑堌乡', '2019', { [path]: 0 });
    expect(notes([inYuan, none])).toBe('');
  });

  test('says where one report divides what another prints whole', () => {
    const whole = comparedReport('香山乡', '2019', { 'applications.otherOutcome.undivided.total': 2 });
    const divided = comparedReport('滨河镇', '2021', { 'applications.otherOutcome.other.total': 2 });
    expect(notes([whole, divided], applications)).toContain(
      '“（六）其他处理”在香山乡 2020 年印成一行，在滨河镇 2020 年分成几行印出',
    );
  });
});
