import { describe, expect, test } from 'vitest';
import { wordOfArchive } from '../../src/ingest/archive/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ReportRecord } from '../../src/model/record.ts';
import { registerOf } from '../../src/model/register.ts';
import type { FormId } from '../../src/model/report.ts';
import { consistentRecords } from './consistent-records.ts';

const trialYears = [2019, 2020];
const revisedYears = [2021, 2022, 2023];

function findingsIn(records: readonly ReportRecord[]): (Finding & { id: string })[] {
  const words = wordOfArchive(records, () => [], registerOf([]));
  return [...words].flatMap(([id, { verdicts }]) =>
    verdicts.flatMap(({ finding }) => (finding === null ? [] : [{ ...finding, id }])),
  );
}

/** A jump is no slip; everything else is asked of numbers that agree. */
const isDoubt = ({ rule }: Finding) => rule !== 'years/jump';

describe('reports that agree with each other', () => {
  test('ten thousand of them are told nothing', () => {
    const records = [
      ...consistentRecords('2021', revisedYears, 280),
      ...consistentRecords('2019', trialYears, 80).map(moved),
    ];
    expect(records.length).toBeGreaterThan(9_900);
    expect(findingsIn(records).filter(isDoubt)).toEqual([]);
  });
});

/** To another province, so that no government has both forms. */
function moved(record: ReportRecord): ReportRecord {
  const to = (code: string | null) => (code === null ? null : `5${code.slice(1)}`);
  const { summary, government } = record;
  const code = to(summary.code) ?? '';
  return {
    ...record,
    summary: { ...summary, code, id: `${code}-${summary.year}` },
    government: { ...government, code, parent: to(government.parent) },
  };
}

describe('one number changed by one', () => {
  const covered: [form: FormId, years: readonly number[], path: RegExp, rule: string][] = [
    ['2021', revisedYears, /^applications\.carried(?:Over|Forward)\./, 'years/carry-over'],
    ['2021', revisedYears, /\.(?:issued|repealed|inForce)$/, 'years/in-force'],
    ['2019', trialYears, /\.(?:previousYear|change)$/, 'years/items'],
  ];

  test.each(covered)('form %s, years %j, %s: each is found by %s', (form, years, pattern, rule) => {
    const records = consistentRecords(form, years, 1).slice(-years.length);
    const [first, last] = [years[0], years.at(-1)];
    let injected = 0;
    for (const record of records)
      for (const path of Object.keys(record.cells).filter((cell) => pattern.test(cell))) {
        // What nothing is put beside cannot be found: the first year looks back at nothing, the last is not looked back at.
        const looksBack = /carriedOver|issued|repealed/.test(path) && record.summary.year === first;
        const isLookedBackAt = /carriedForward|\.change$/.test(path) && record.summary.year === last;
        if (looksBack || isLookedBackAt) continue;
        injected += 1;
        const found = findingsIn(records.map((each) => (each === record ? raised(each, path, 1) : each)));
        expect(
          found.map((finding) => finding.rule),
          `${record.summary.id} ${path}`,
        ).toContain(rule);
      }
    expect(injected).toBeGreaterThan(9);
  });

  test.each([
    ['years/total-disclosed', '2019', 2019, 'disclosure.regulations.total'],
    ['years/pending', '2021', 2021, 'remedies.reconsideration.pending'],
    ['parent/child', '2021', 2022, 'disclosure.licensing.decisions'],
    ['parent/sum', '2021', 2022, 'applications.newlyReceived.total'],
  ] as const)('far too many in one place is found by %s', (rule, form, year, path) => {
    const records = consistentRecords(form, form === '2019' ? trialYears : revisedYears, 1);
    const target = records.find(({ summary }) => summary.year === year && summary.scope === 'agency');
    const found = findingsIn(
      records.map((record) => (record === target ? raised(record, path, 100_000) : record)),
    );
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });
});

function raised(record: ReportRecord, path: string, by: number): ReportRecord {
  const cell = record.cells[path];
  if (cell === undefined) throw new Error(`no cell ${path}`);
  const changed = { ...cell, value: (cell.value ?? 0) + by };
  return { ...record, cells: { ...record.cells, [path]: changed } };
}
