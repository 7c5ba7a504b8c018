import { expect, test } from 'vitest';
import { answersOf } from '../../src/components/government/answers.ts';
import { feeSentences } from '../../src/components/government/fee-sentences.ts';
import { leafCells } from '../../src/model/form-leaves.ts';
import { form2019 } from '../../src/model/forms/form-2019.ts';
import type { PublishedReport, Values } from '../../src/model/report.ts';

/** A report whose table three and four print 0 everywhere, but for what is given. */
function reportWith(
  given: Record<string, number | null>,
  more: Partial<PublishedReport> = {},
): PublishedReport {
  const tables: Record<string, Values> = { disclosure: {}, applications: {}, remedies: {} };
  const cells: Record<string, unknown> = {};
  for (const table of form2019.tables.filter(({ id }) => id !== 'disclosure')) {
    for (const { row, column } of leafCells(table).filter((leaf) => leaf.row.variant?.way !== 'divided')) {
      const path = `${table.id}.${row.id}.${column.id}`;
      const value = path in given ? (given[path] ?? null) : 0;
      cells[path] = { state: value === null ? 'absent' : 'read', raw: null, unit: null, line: 1, column: 1 };
      let node = tables[table.id] as Values;
      for (const key of row.id.split('.')) {
        node[key] ??= {};
        node = node[key] as Values;
      }
      node[column.id] = value;
    }
  }
  return { form: '2019', year: 2020, tables, cells, sections: [], ...more } as unknown as PublishedReport;
}

const said = (report: PublishedReport) =>
  answersOf(report).map(({ pieces }) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.value}]`)).join(''),
  );

test('a quiet year is answered kindly and exactly', () => {
  expect(said(reportWith({}))).toEqual([
    '本年新收 [0] 件。',
    '没有人申请，也就没有答复。',
    '行政复议 [0] 件，行政诉讼（未经复议直接起诉） [0] 件，行政诉讼（复议后起诉） [0] 件。',
  ]);
});

test('reasons are told by name, and each number knows its cell', () => {
  const report = reportWith({
    'applications.newlyReceived.total': 7,
    'applications.newlyReceived.naturalPerson': 6,
    'applications.granted.total': 4,
    'applications.denied.internalAffairs.total': 1,
    'applications.unavailable.notHeld.total': 2,
    'applications.concluded.total': 7,
    'remedies.reconsideration.total': 3,
    'remedies.reconsideration.corrected': 1,
  });
  const [asked, given, refused, disputed] = said(report);
  expect(asked).toBe('本年新收 [7] 件，其中个人提出 [6] 件。');
  expect(given).toBe('予以公开 [4] 件，部分公开 [0] 件，共办完 [7] 件。');
  expect(refused).toBe('不予公开·属于三类内部事务信息 [1] 件，无法提供·本机关不掌握相关政府信息 [2] 件。');
  expect(disputed).toContain('行政复议 [3] 件，其中结果纠正 [1] 件');
  const paths = answersOf(report).flatMap(({ pieces }) =>
    pieces.filter((piece) => typeof piece !== 'string'),
  );
  for (const { path } of paths as { path: string }[]) expect(report.cells).toHaveProperty([path]);
});

test('that nothing was refused is said only where somebody asked and each reason is 0', () => {
  const report = reportWith({ 'applications.newlyReceived.total': 1, 'applications.concluded.total': 1 });
  expect(said(report)[2]).toBe('没有不给的。');
});

test('what the report does not give is not answered with 0', () => {
  const [asked, , refused] = said(
    reportWith({
      'applications.newlyReceived.total': null,
      'applications.concluded.total': 1,
      'applications.denied.stateSecrets.total': null,
    }),
  );
  expect(asked).toBe('报告没有写明新收申请的件数。');
  expect(refused).toBe('报告没有写明各种理由的件数。');
});

test('what the report says of the fee is quoted with its line', () => {
  const section = {
    id: 'otherMatters',
    heading: null,
    markdown: '无其他事项。\n\n本年度**未收取**信息处理费。其他照旧。',
    paragraphs: [
      [80, 80],
      [81, 82],
    ],
    lines: [80, 82],
  };
  const report = reportWith({}, { sections: [section] as unknown as PublishedReport['sections'] });
  expect(feeSentences(report)).toEqual([{ text: '本年度未收取信息处理费。', line: 81 }]);
});
