import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { seedRegister } from '../reader/register.ts';

const guide = readFileSync('content/pages/guide/developers.md', 'utf8');
const seed = 'content/reports/宁夏/中卫市/沙坡头区/沙坡头区2020年.txt';

test('the number in the example is the one that is published, with the same biography', async () => {
  const [, code, year] = /fetch\('\/data\/reports\/(\d+)\/(\d+)\.json'\)/.exec(guide) ?? [];
  const { report } = await readReport({ file: seed, bytes: readFileSync(seed) }, seedRegister());
  expect(`${code}-${year}`).toBe(report.id);
  const { state, raw, unit, line, column } = report.cells['applications.newlyReceived.total'] ?? {};
  expect(guide).toContain(`newlyReceived.total; // ${raw}；`);
  expect(guide).toContain(
    `{ state: '${state}', raw: '${raw}', unit: ${unit}, line: ${line}, column: ${column} }`,
  );
});
