import { readFileSync } from 'node:fs';
import { allGovernments, allReports, lineage, reportCountWithin } from '../../src/data/archive.ts';
import { resources } from '../../src/data/data-package.ts';
import { openDataDigest, openDataPath } from '../../src/data/open-data.ts';
import { shortRelease } from '../../src/data/release.ts';
import { descriptions } from '../../src/ingest/publish/index.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { RegisteredGovernment } from '../../src/model/government.ts';
import { takeawayWords as words } from '../../src/text/takeaway.ts';
import { digestOf } from '../manifest/digest.ts';
import { contentDigest, KeptPackages, type PackageFiles } from './kept-packages.ts';
import { KeptPieces } from './kept-pieces.ts';
import { describedPackage, type PackageFacts } from './package-description.ts';
import { PackedFile } from './packed-file.ts';
import { type PackedTable, packTable } from './packed-table.ts';
import { ZipFile } from './zip-file.ts';

const described = descriptions();

/**
 * One zip of the whole archive, and one of each county: tables, transcripts, and all that is needed to read them. What
 * stands in both is packed once. A county's names the digest of its own data, so that it does not change when others come.
 */
export function writePackages(
  folder: string,
  pieces = new KeptPieces(),
  packages = new KeptPackages(),
): void {
  const zip = new ZipFile(`${folder}/data/yangguang.zip`);
  const add = (files: PackageFiles) => {
    for (const [name, file] of files) zip.add(name, file);
  };
  const countyOf = countiesOfGovernments();
  const reportsOfCounty = Map.groupBy(allReports(), ({ code }) => countyOf.get(code));
  const tables = packedTables(countyOf, pieces);
  add(descriptionFiles(wholeArchive(), pieces));
  add([...tables].map(([path, { whole }]) => [path, whole]));
  for (const county of countiesWithReports()) {
    const transcripts = transcriptFiles(reportsOfCounty.get(county.code) ?? [], pieces);
    add(transcripts);
    packages.place(
      countyFiles(county, tables, transcripts, pieces),
      `${folder}/governments/${county.code}.zip`,
    );
  }
  add(transcriptFiles(reportsOfCounty.get(undefined) ?? [], pieces));
  zip.close();
  pieces.keep();
  packages.keep();
}

function wholeArchive(): PackageFacts {
  const reports = allReports().length;
  return { name: 'yangguang', title: words.packageOfAll, reports, version: shortRelease() };
}

function countiesWithReports(): RegisteredGovernment[] {
  return allGovernments().filter(({ code, level }) => level === 'county' && reportCountWithin(code) > 0);
}

/** The tables by their paths, cut by county. */
function packedTables(
  countyOf: ReadonlyMap<string, string>,
  pieces: KeptPieces,
): ReadonlyMap<string, PackedTable> {
  const partOf = (government: string) => countyOf.get(government) ?? null;
  return new Map(resources().map(({ path }) => [path, packTable(openDataPath('.'), path, partOf, pieces)]));
}

function countyFiles(
  { code, place }: RegisteredGovernment,
  tables: ReadonlyMap<string, PackedTable>,
  transcripts: PackageFiles,
  pieces: KeptPieces,
): PackageFiles {
  const parts = [...tables].map(([path, { parts, head }]) => [path, parts.get(code) ?? head] as const);
  const files = [...parts, ...transcripts];
  const facts = {
    name: `yangguang-${code}`,
    title: words.packageOf(place),
    reports: transcripts.length,
    // As many digits as a release is cited by.
    version: contentDigest(files).slice(0, shortRelease().length),
  };
  return [...descriptionFiles(facts, pieces), ...files];
}

/** The files that describe a package. */
function descriptionFiles(facts: PackageFacts, pieces: KeptPieces): PackageFiles {
  return describedPackage(described, facts).map(({ path, text }) => [
    path,
    new PackedFile(pieces.pack(digestOf(text), () => Buffer.from(text))),
  ]);
}

function transcriptFiles(contents: readonly ReportSummary[], pieces: KeptPieces): PackageFiles {
  return contents.map(({ code, year }) => {
    const name = `transcripts/${code}/${year}.txt`;
    const piece = pieces.pack(openDataDigest(name), () => readFileSync(openDataPath(name)));
    return [name, new PackedFile(piece)];
  });
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
