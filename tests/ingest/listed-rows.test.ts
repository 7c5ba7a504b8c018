import { expect, test } from 'vitest';
import { blocksOf } from '../../src/ingest/read/blocks.ts';
import { readTables } from '../../src/ingest/tables/index.ts';
import { leafColumns, leafRows } from '../../src/model/form-leaves.ts';
import { form2021 } from '../../src/model/forms/form-2021.ts';

const table = form2021.tables.find(({ id }) => id === 'applications')!;
const block = table.blocks[0]!;
const rows = leafRows(block.rows).filter(({ variant }) => variant?.way !== 'undivided');
const columns = leafColumns(block.columns);
const numberAt = (row: number, column: number) => row * 10 + column;

type Count = [label: string, value: number];
const layouts: Record<string, (name: string, counts: Count[]) => string[]> = {
  'in a sentence': (name, counts) => [
    `${name}：${counts.map(([label, value]) => `${label}${value}件`).join('，')}。`,
  ],
  'in brackets': (name, counts) => [
    `${name}（${counts.map(([label, value]) => `${label}${value}`).join('，')}）`,
  ],
  'the total first': (name, counts) => {
    const [total, ...others] = [...counts.slice(-1), ...counts.slice(0, -1)].map(
      ([label, value]) => `${label}${value}件`,
    );
    return [`${name}：${total}，其中${others.join('、')}`];
  },
  'a column a line': (name, counts) => [name, ...counts.map(([label, value]) => `${label}：${value}`)],
  'with bullets': (name, counts) => [name, ...counts.map(([label, value]) => `- ${label} ${value} 件`)],
};

function read(lines: readonly string[]) {
  const blocks = blocksOf(lines);
  return readTables(form2021, () => blocks, blocks).get('applications')!;
}

test.each(Object.entries(layouts))('a table told row by row, %s, is a table', (_, layout) => {
  const reading = read(
    rows.flatMap(({ label }, row) =>
      layout(
        label,
        columns.map((column, at): Count => [column.label, numberAt(row, at)]),
      ),
    ),
  );
  expect(reading.notebook.findings).toEqual([]);
  const cells = rows.flatMap(({ id }) => columns.map((column) => reading.cells.get(`${id}.${column.id}`)));
  expect(cells.map((cell) => cell?.value)).toEqual(
    rows.flatMap((_, row) => columns.map((_, at) => numberAt(row, at))),
  );
  expect(cells.every((cell) => cell?.state === 'read')).toBe(true);
});

test('numbers that stand behind a name in one piece are no blank cells', () => {
  const reading = read(rows.map(({ label }) => `${label} ${columns.map(() => 4).join('/')}`));
  const states = new Set([...reading.cells.values()].map(({ state }) => state));
  expect([...states]).toEqual(['unreadable']);
  expect(new Set(reading.notebook.findings.map(({ rule }) => rule))).toEqual(new Set(['table/unfitted-row']));
});

test('a row that does not name each of its columns once has no numbers that are sure', () => {
  const told = (counts: string) =>
    read(rows.map(({ label }, row) => `${label}：${counts.replaceAll('#', String(row + 3))}。`));
  for (const counts of ['自然人#件，总计#件', '自然人#件，自然人#件，商业企业#件，科研机构0件，总计#件'])
    expect([...told(counts).cells.values()].filter(({ state }) => state === 'read')).toEqual([]);
});
