import type { ReportSummary, UnpublishedFile } from '../model/archive.ts';
import type { Government } from '../model/government.ts';
import { governmentsInUse, type Register } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { findingOf } from '../model/rules/index.ts';
import {
  archiveFiles,
  descriptions,
  findingLines,
  type PublishedFile,
  reportFiles,
  summaryOf,
  tableHeads,
} from './publish/index.ts';
import type { ReadBytes } from './read/index.ts';
import { type ReadDocument, readReport } from './read-report.ts';
import type { SourceFile } from './source.ts';

/** What the shell may want to say after each file. */
export type Told = (report: Report, isPublished: boolean) => void;

/** The whole of it: sources, one after the other in the order given, to the files of the open data. */
export function ingest(
  sources: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  register: Register,
  told: Told,
): AsyncGenerator<PublishedFile> {
  return publishReports(readReports(sources, register), register, told);
}

/** Sources to documents, in the order given. */
export async function* readReports(
  sources: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  register: Register,
  readBytes?: ReadBytes,
): AsyncGenerator<ReadDocument> {
  for await (const source of sources) yield readReport(source, register, readBytes);
}

/**
 * Documents to the files of the open data. A path that comes again is continued, so that no file has to be held whole.
 * Same documents in, same bytes out.
 */
export async function* publishReports(
  documents: AsyncIterable<ReadDocument>,
  register: Register,
  told: Told,
): AsyncGenerator<PublishedFile> {
  const published = new Map<string, ReportSummary>();
  const reported: { government: Government; year: number }[] = [];
  const unpublished: UnpublishedFile[] = [];
  yield* tableHeads();
  for await (const document of documents) {
    const { report, transcript } = withoutDuplicate(document, published);
    const summary = isReadSurely(report) ? summaryOf(report) : null;
    if (summary === null) {
      unpublished.push({ file: report.source.file, findings: report.findings });
      yield* findingLines(report);
    } else {
      published.set(summary.id, summary);
      reported.push({ government: report.government, year: summary.year });
      yield* reportFiles(report, transcript, summary);
    }
    told(report, summary !== null);
  }
  const reports = [...published.values()].sort((a, b) => compareText(a.code, b.code) || a.year - b.year);
  yield* archiveFiles({ governments: governmentsInUse(register, reported), reports, unpublished });
  yield* descriptions();
}

/** The first file of a government and year is published; a second one is told of and left out. */
function withoutDuplicate(
  document: ReadDocument,
  published: ReadonlyMap<string, ReportSummary>,
): ReadDocument {
  const { report } = document;
  const first = report.id === null ? undefined : published.get(report.id);
  if (first === undefined) return document;
  const finding = findingOf('identify/duplicate', { id: first.id, other: first.file });
  return { ...document, report: { ...report, findings: [...report.findings, finding] } };
}

function isReadSurely(report: Report): boolean {
  return !report.findings.some((finding) => finding.about === 'reading' && finding.severity === 'error');
}

/** By code units, the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
