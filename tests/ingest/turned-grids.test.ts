import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { leafColumns, leafRows } from '../../src/model/form-leaves.ts';
import { form2021 } from '../../src/model/forms/form-2021.ts';
import { registerOf } from '../../src/model/register.ts';

const table = form2021.tables.find(({ id }) => id === 'applications');
const [block] = table?.blocks ?? [];
const columns = leafColumns(block?.columns ?? []);
const rows = leafRows(block?.rows ?? []).filter(({ variant }) => variant?.way !== 'undivided');

/** Table three with its rows printed as columns: 3 natural persons asked and were answered, nobody else. */
async function readTurned(zero: string) {
  const asked = new Set(['newlyReceived', 'granted', 'concluded']);
  const lines = [
    '香山乡2023年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    ['申请人情况', ...rows.map(({ label }) => label)].join('\t'),
    ...columns.map(({ id, label }) => {
      const isAsked = id === 'naturalPerson' || id === 'total';
      return [label, ...rows.map((row) => (isAsked && asked.has(row.id) ? '3' : zero))].join('\t');
    }),
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return (await readReport({ file: '年报.txt', bytes }, registerOf([]))).report;
}

test.each([
  '0',
  '',
])('a table whose rows are printed as columns is read by the names of both, zeros as “%s”', async (zero) => {
  const { tables, cells, findings } = await readTurned(zero);
  expect(tables.applications).toMatchObject({
    newlyReceived: { naturalPerson: 3, commercialEnterprise: zero === '' ? null : 0, total: 3 },
    concluded: { naturalPerson: 3, total: 3 },
  });
  const states = Object.entries(cells).flatMap(([path, { state }]) =>
    path.startsWith('applications.') ? [state] : [],
  );
  expect(new Set(states)).toEqual(new Set(zero === '' ? ['read', 'blank'] : ['read']));
  expect(cells['applications.concluded.naturalPerson']).toMatchObject({ raw: '3', line: 4 });
  expect(findings.map(({ rule }) => rule)).not.toContain('check/row-total');
});
