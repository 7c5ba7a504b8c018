import { numbersOf, type ReadRows } from '../../src/ingest/assemble/index.ts';
import { check } from '../../src/ingest/check/index.ts';
import { Notebook } from '../../src/ingest/notebook.ts';
import type { ReadCell } from '../../src/model/cell.ts';
import { cellPath } from '../../src/model/cell-path.ts';
import type { Check, Finding } from '../../src/model/finding.ts';
import type { Form } from '../../src/model/form.ts';
import type { Report, Section, TableId } from '../../src/model/report.ts';
import type { Numbers } from '../reader/numbers.ts';
import { type OtherOutcome, printedCells } from '../reader/printed-rows.ts';

const line = 1;
const text = '公开的内容还不够全面，培训还不够经常，下一步充实公开目录，办好培训，听取群众意见，逐项改进。';

/** The report of a township on a form with these numbers, each read with certainty, made without paper. */
export function madeReport(form: Form, otherOutcome: OtherOutcome, numbers: Numbers): Report {
  const year = form.years.from;
  const section = (id: Section['id']): Section => ({
    id,
    heading: id,
    markdown: text,
    paragraphs: [[line, line]],
    lines: [line, line],
  });
  return {
    schemaVersion: 1,
    id: `640502200-${year}`,
    government: { ...noGovernment, code: '640502200', level: 'township', parent: '640502' },
    scope: 'agency',
    year,
    form: form.id,
    title: '年报',
    publishedAt: `${year + 1}-01-14`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    contact: { address: null, postcode: null, phone: null, fax: null, email: null, website: null },
    source: { file: '年报.txt', sha256: '', mediaType: null, encoding: null },
    sections: form.sections.map(({ id }) => section(id)),
    ...numbersOf(form, readingsOf(form, otherOutcome, numbers)),
    checks: [],
    findings: [],
  };
}

const noGovernment = { code: null, name: null, fullName: null, level: null, parent: null, printedName: null };

function readingsOf(form: Form, otherOutcome: OtherOutcome, numbers: Numbers): Map<TableId, ReadRows> {
  return new Map(
    form.tables.map((table): [TableId, ReadRows] => {
      const leaves = printedCells(table, otherOutcome);
      const cells = leaves.map(({ row, column }): [string, ReadCell] => {
        const value = numbers.get(cellPath(table.id, row.id, column.id)) ?? 0;
        const unit = column.kind === 'amount' ? '万元' : null;
        return [
          `${row.id}.${column.id}`,
          { state: 'read', value, raw: String(value), unit, line, column: 1 },
        ];
      });
      return [table.id, { cells: new Map(cells), rows: new Set(leaves.map(({ row }) => row.id)) }];
    }),
  );
}

/** What the checks of a report come to. */
export function judged(report: Report, form: Form): { checks: Check[]; findings: readonly Finding[] } {
  const notebook = new Notebook();
  const checks = check(report, form, [text], notebook);
  return { checks, findings: notebook.findings };
}
