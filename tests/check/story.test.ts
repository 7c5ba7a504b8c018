import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formFor } from '../../src/blank/blank-report.ts';
import { wordFile } from '../../src/blank/word-file.ts';
import { readReport } from '../../src/ingest/index.ts';
import { printedLeaves } from '../../src/model/form-leaves.ts';
import { seedRegister } from '../reader/register.ts';

/** A made-up report of 滨河镇 for 2025, written on the blank form as a clerk would. */
async function written(
  changes: Readonly<Record<string, string>>,
  totalReceived: number,
): Promise<Uint8Array> {
  const form = formFor(2025)!;
  const cells = form.tables.flatMap((table) =>
    printedLeaves(table, new Set()).map(({ row, column }) => `${table.id}.${row.id}.${column.id}`),
  );
  const numbers = new Map(cells.map((path) => [path, 0]));
  for (const row of ['newlyReceived', 'granted', 'concluded'])
    for (const column of ['naturalPerson', 'total']) numbers.set(`applications.${row}.${column}`, 3);
  numbers.set('applications.newlyReceived.total', totalReceived);
  const government = '宁夏回族自治区中卫市沙坡头区滨河镇人民政府';
  const blob = await wordFile({ government, year: 2025, form, numbers });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  let text = strFromU8(files['word/document.xml']!);
  for (const [from, to] of Object.entries(changes)) text = text.replaceAll(from, to);
  return zipSync({ ...files, 'word/document.xml': strToU8(text) });
}

const register = seedRegister();
const findingsOf = async (bytes: Uint8Array) => {
  const { report } = await readReport({ file: '滨河镇2025.docx', bytes }, register);
  expect(report.id).toBe('640502100-2025');
  return report.findings;
};

describe('a clerk writes a report on the blank form', () => {
  test('a total off by one and the year of last time are told, each at its place', async () => {
    const left = { '2025年1月1日起': '2024年1月1日起', '2025年12月31日': '2024年12月31日' };
    const findings = await findingsOf(await written(left, 4));
    const total = findings.find(({ rule }) => rule === 'check/row-total');
    expect(total).toMatchObject({ path: 'applications.newlyReceived.total', expected: 3, actual: 4 });
    expect(total?.line).not.toBe(null);
    const year = findings.find(({ rule }) => rule === 'check/year');
    expect(year?.message).toContain('2024');
  });

  test('once mended, nothing has to be mended any more', async () => {
    const findings = await findingsOf(await written({}, 3));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.map(({ rule }) => rule)).not.toContain('check/year');
  });
});
