import { expect, test } from 'vitest';
import { form2019 } from '../../src/model/forms/form-2019.ts';
import type { Report } from '../../src/model/report.ts';
import { judged, madeReport } from './made-report.ts';

const cells = 'applications.newlyReceived';

/** Two applications by natural persons, granted; some cells of the first row are printed empty. */
function withEmpty(...columns: readonly string[]): Report {
  const numbers = new Map(
    ['newlyReceived', 'granted', 'concluded'].flatMap((row) =>
      ['naturalPerson', 'total'].map((column) => [`applications.${row}.${column}`, 2] as const),
    ),
  );
  const report = madeReport(form2019, 'undivided', numbers);
  for (const column of columns) {
    const cell = report.cells[`${cells}.${column}`];
    const row = report.tables.applications.newlyReceived;
    if (cell === undefined || row === null || typeof row !== 'object') throw new Error(`no cell ${column}`);
    cell.state = 'blank';
    row[column] = null;
  }
  return report;
}

function rowTotal(report: Report) {
  const { checks, findings } = judged(report, form2019);
  const check = checks.find(({ rule, path }) => rule === 'check/row-total' && path === cells);
  return { check, findings: findings.map(({ rule }) => rule) };
}

test('an empty part is no 0: not assessable, and said where 0 would make the sum hold', () => {
  const { check, findings } = rowTotal(withEmpty('other', 'researchInstitution'));
  expect(check).toMatchObject({ outcome: 'not-assessable', expected: null, actual: 2 });
  expect(check?.reason).toBe('有空着的格；没有填的格当作 0 则相符');
  expect(findings).toEqual(['table/blank-cells']);
});

test('an empty total is said to be empty, beside the sum of its parts', () => {
  const { check, findings } = rowTotal(withEmpty('total'));
  expect(check).toMatchObject({ outcome: 'not-assessable', expected: 2, actual: null });
  expect(check?.reason).toBe('总计的格没有填数字');
  expect(findings).toEqual(['table/blank-cells']);
});

test('a part without which the sum cannot hold is not said to make it hold', () => {
  const { check } = rowTotal(withEmpty('naturalPerson'));
  expect(check).toMatchObject({ outcome: 'not-assessable', reason: '有空着的格' });
});

test('a row of empty cells is just that', () => {
  const all = Object.keys(withEmpty().cells)
    .filter((path) => path.startsWith(`${cells}.`))
    .map((path) => path.slice(cells.length + 1));
  expect(rowTotal(withEmpty(...all)).check).toMatchObject({
    outcome: 'not-assessable',
    expected: null,
    actual: null,
    reason: '各格都没有填数字',
  });
});
