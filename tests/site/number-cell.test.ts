import { expect, test } from 'vitest';
import { transcriptLinesHtml } from '../../src/components/report/transcript-lines.ts';
import { type NumberCell, numberCellHtml } from '../../src/components/table/number-cell.ts';
import { tableBodyHtml } from '../../src/components/table/table-body.ts';
import type { ReadCell } from '../../src/model/cell.ts';

const seven: ReadCell = { state: 'read', value: 7, raw: '7', unit: null, line: 53, column: 75 };
const cellHtml = (cell: Partial<ReadCell>, rest: Partial<NumberCell> = {}) =>
  numberCellHtml({
    path: 'a.b.c',
    cell: { ...seven, ...cell },
    kind: 'count',
    unit: '件',
    source: 'source/',
    notes: undefined,
    ...rest,
  });

test('a number is a link to its line that tells its biography', () => {
  expect(cellHtml({})).toBe(
    '<td id="a.b.c"><a href="source/#L53" title="照录原文\n单位：件\n原文第 53 行第 75 字">7</a></td>',
  );
});

test('a number without a line or a page of the transcript is no link', () => {
  expect(cellHtml({ line: null })).toContain('<span title="照录原文\n单位：件">7</span>');
  expect(cellHtml({}, { source: null })).not.toContain('<a');
});

test('what is not plain is marked, and so is a cell with notes', () => {
  expect(cellHtml({ value: 0 })).toContain('<td id="a.b.c" class="zero">');
  expect(cellHtml({ state: 'blank', value: null, raw: '' })).toContain('class="blank"');
  expect(cellHtml({ state: 'inferred' })).toContain('class="inferred"');
  const noted = cellHtml({}, { notes: [{ number: 3, tone: 'ask' }] });
  expect(noted).toContain('class="noted"');
  expect(noted).toContain('<a class="note-mark ask" href="#note-3" aria-label="提示 3">3</a></td>');
});

test('nothing that a report prints becomes HTML', () => {
  const printed = cellHtml({ state: 'unreadable', value: null, raw: '"><script>' });
  expect(printed).not.toContain('<script');
  expect(cellHtml({ unit: '<i>' })).toContain('<span class="unit">&lt;i&gt;</span>');
  expect(transcriptLinesHtml(['<b>&'])).toContain('<span>&lt;b&gt;&amp;</span>');
});

test('a line of a table is known by its tabs', () => {
  expect(transcriptLinesHtml(['一', '二\t3'])).toMatch(
    /^<li id="L1"><a href="#L1".*<li id="L2" class="row">/,
  );
});

test('rows of zeros fold under their heading, but not those with a note', () => {
  const rows = ['x', 'y', 'z'].map((id) => ({ id, label: id, above: ['组'], variant: null }));
  const column = { id: 'total', label: '总计', kind: 'count', unit: '件', above: [] };
  const cells = Object.fromEntries(
    rows.map(({ id }) => [`applications.${id}.total`, { ...seven, raw: '0' }]),
  );
  const values = Object.fromEntries(rows.map(({ id }) => [id, { total: 0 }]));
  const filled = {
    table: 'applications',
    body: { heading: '组', group: 'g', level: 1, rows },
    columns: [column],
    report: { cells, tables: { disclosure: {}, applications: values, remedies: {} } },
    source: null,
    notes: new Map([['applications.z.total', [{ number: 1, tone: 'ask' }]]]),
  } as unknown as Parameters<typeof tableBodyHtml>[0];
  const html = tableBodyHtml(filled);
  expect(html).toMatch(/^<tbody class="level-1 foldable"><tr class="group"><th .* id="applications.g">/);
  expect(html.match(/<tr class="folded">/g)).toHaveLength(2);
});
