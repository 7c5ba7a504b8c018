import { readFileSync } from 'node:fs';
import { allGovernments, allReports, lineage, reportCountWithin } from '../../src/data/archive.ts';
import { resources } from '../../src/data/data-package.ts';
import { openDataDigest, openDataPath } from '../../src/data/open-data.ts';
import { descriptions } from '../../src/ingest/publish/index.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { takeawayWords as words } from '../../src/text/takeaway.ts';
import { digestOf } from '../manifest/digest.ts';
import { KeptPieces } from './kept-pieces.ts';
import { describedPackage, type PackageFacts } from './package-description.ts';
import { PackedFile } from './packed-file.ts';
import { packTable } from './packed-table.ts';
import { ZipFile } from './zip-file.ts';

const described = descriptions();

/**
 * One zip of the whole archive, and one of each county: tables, transcripts, and all that is needed to read them. What
 * stands in both is packed once.
 */
export function writePackages(folder: string, pieces = new KeptPieces()): void {
  const whole = { name: 'yangguang', title: words.packageOfAll, reports: allReports().length };
  const zip = begunPackage(`${folder}/data/yangguang.zip`, whole, pieces);
  const countyOf = countiesOfGovernments();
  const tables = resources().map(({ path }) => {
    const table = packTable(
      openDataPath('.'),
      path,
      (government) => countyOf.get(government) ?? null,
      pieces,
    );
    zip.add(path, table.whole);
    return { path, parts: table.parts, head: table.head };
  });
  const reportsOfCounty = Map.groupBy(allReports(), ({ code }) => countyOf.get(code));
  const counties = allGovernments().filter(
    ({ code, level }) => level === 'county' && reportCountWithin(code) > 0,
  );
  for (const { code, place } of counties) {
    const own = reportsOfCounty.get(code) ?? [];
    const facts = { name: `yangguang-${code}`, title: words.packageOf(place), reports: own.length };
    const county = begunPackage(`${folder}/governments/${code}.zip`, facts, pieces);
    for (const { path, parts, head } of tables) county.add(path, parts.get(code) ?? head);
    addTranscripts(own, [county, zip], pieces);
    county.close();
  }
  addTranscripts(reportsOfCounty.get(undefined) ?? [], [zip], pieces);
  zip.close();
  pieces.keep();
}

/** A package with the files that describe it. */
function begunPackage(path: string, facts: PackageFacts, pieces: KeptPieces): ZipFile {
  const zip = new ZipFile(path);
  for (const { path: name, text } of describedPackage(described, facts))
    zip.add(name, new PackedFile(pieces.pack(digestOf(text), () => Buffer.from(text))));
  return zip;
}

function addTranscripts(
  contents: readonly ReportSummary[],
  zips: readonly ZipFile[],
  pieces: KeptPieces,
): void {
  for (const { code, year } of contents) {
    const name = `transcripts/${code}/${year}.txt`;
    const transcript = new PackedFile(
      pieces.pack(openDataDigest(name), () => readFileSync(openDataPath(name))),
    );
    for (const zip of zips) zip.add(name, transcript);
  }
}

/** Government → the county that it is or lies in. Above the counties there is none. */
function countiesOfGovernments(): Map<string, string> {
  return new Map(
    allGovernments().flatMap((government) => {
      const county = lineage(government).find(({ level }) => level === 'county');
      return county === undefined ? [] : [[government.code, county.code] as const];
    }),
  );
}
