import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { governments, lineage, reportCountWithin, reports } from '../../src/data/archive.ts';
import { resources } from '../../src/data/data-package.ts';
import { openDataPath } from '../../src/data/open-data.ts';
import { descriptions } from '../../src/ingest/publish/index.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { takeawayWords as words } from '../../src/text/takeaway.ts';
import { describedPackage, type PackageFacts } from './package-description.ts';
import { splitTable } from './split-tables.ts';
import { ZipFile } from './zip-file.ts';

const tables = resources.map(({ path }) => path);

/** One zip of the whole archive, and one of each county: tables, transcripts, and all that is needed to read them. */
export async function writePackages(folder: string): Promise<void> {
  const whole = { name: 'yangguang', title: words.packageOfAll, reports: reports.length };
  writePackage(`${folder}/data/yangguang.zip`, whole, openDataPath(''), reports);
  const counties = governments.filter(({ code, level }) => level === 'county' && reportCountWithin(code) > 0);
  const split = mkdtempSync(join(tmpdir(), 'yangguang-tables-'));
  const countyOf = countiesOfGovernments();
  const reportsOfCounty = Map.groupBy(reports, ({ code }) => countyOf.get(code));
  await splitTables(counties, countyOf, split);
  for (const { code, place } of counties) {
    const own = reportsOfCounty.get(code) ?? [];
    const facts = { name: `yangguang-${code}`, title: words.packageOf(place), reports: own.length };
    writePackage(`${folder}/governments/${code}.zip`, facts, join(split, code), own);
  }
  rmSync(split, { recursive: true });
}

/** Packs the tables of a folder with the transcripts of the reports that they tell of. */
function writePackage(
  path: string,
  facts: PackageFacts,
  folder: string,
  contents: readonly ReportSummary[],
): void {
  const zip = new ZipFile(path);
  for (const { path: name, text } of describedPackage(descriptions(), facts)) zip.addText(name, text);
  for (const table of tables) zip.addFile(table, join(folder, table));
  for (const { code, year } of contents) {
    const transcript = `transcripts/${code}/${year}.txt`;
    zip.addFile(transcript, openDataPath(transcript));
  }
  zip.close();
}

async function splitTables(
  counties: readonly RegisteredGovernment[],
  countyOf: ReadonlyMap<string, string>,
  folder: string,
): Promise<void> {
  const codes = counties.map(({ code }) => code);
  for (const name of tables) {
    const table = { file: openDataPath(name), name };
    await splitTable(table, folder, codes, (government) => countyOf.get(government) ?? null);
  }
}

/** Government → the county that it is or lies in. Above the counties there is none. */
function countiesOfGovernments(): Map<string, string> {
  return new Map(
    governments.flatMap((government) => {
      const county = lineage(government).find(({ level }) => level === 'county');
      return county === undefined ? [] : [[government.code, county.code] as const];
    }),
  );
}
