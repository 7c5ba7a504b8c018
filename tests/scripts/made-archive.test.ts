import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeArchive } from '../../scripts/bench/made-archive.ts';
import { readRegister, readReport } from '../../src/ingest/index.ts';
import { folderWith } from './temporary-folder.ts';

test('a made archive is read like a real one: every report has an address of its own, and nothing does not add up', async () => {
  const folder = folderWith({});
  makeArchive(folder, 50);
  const { register, problems } = readRegister(readFileSync(`${folder}/governments.csv`, 'utf8'));
  const files = readdirSync(`${folder}/reports`);
  const reports = await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(`${folder}/reports/${file}`);
      return (await readReport({ file, bytes }, register)).report;
    }),
  );
  expect(problems).toEqual([]);
  expect(reports.map((report) => `${report.id}.txt`)).toEqual(files);
  const severe = reports.flatMap(({ findings }) =>
    findings.filter((finding) => finding.severity === 'error'),
  );
  expect(severe).toEqual([]);
});
