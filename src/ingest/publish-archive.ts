import type { Archive, ReportSummary, UnpublishedFile, WithdrawnReport } from '../model/archive.ts';
import type { GovernmentAudit, ReportAudit } from '../model/audit.ts';
import type { ReportRecord } from '../model/record.ts';
import { governmentsInUse, type Register } from '../model/register.ts';
import { type RuleChecks, ruleChecksOf, summedRuleChecks } from '../model/rule-checks.ts';
import { type ComparedRecord, reportAudit, wordOfArchive } from './archive/index.ts';
import type { KeptDocument } from './document-data.ts';
import * as publish from './publish/index.ts';
import { type CurrentReport, type Settled, Shelf, settle } from './shelf/index.ts';
import type { KeptTexts, Store } from './store.ts';

/** What an ingest made of its files, for whoever has to be told. */
export interface Published {
  archive: Archive;
  /** Published reports of which something has to be mended all the same. */
  questions: UnpublishedFile[];
}

/**
 * Documents, in whatever order they come, to the files of the open data. What each document says stands already; here
 * is decided what the archive as a whole says of it. Same documents in, same bytes out.
 */
export async function publishArchive(
  documents: AsyncIterable<KeptDocument>,
  register: Register,
  store: Store,
  read: (document: KeptDocument) => void = () => {},
): Promise<Published> {
  const shelf = new Shelf();
  for await (const document of documents) {
    shelf.add(document);
    read(document);
  }
  const settled = settle(shelf.reports, store);
  const write = ({ path, text }: publish.PublishedFile) => store.write(path, text);
  publish.tableHeads().forEach(write);
  const said = publishReports(settled.current, register, store, write);
  for (const audit of auditsByGovernment(said)) write(publish.auditFile(audit));
  const unpublished = publishFailures(shelf, settled, store, write);
  const archive = archiveOf(settled, said, unpublished, register);
  [...publish.archiveFiles(archive), publish.coverageFile(archive, register)].forEach(write);
  write(publish.ruleChecksFile(summedRuleChecks(said.flatMap(ruleChecksIn))));
  publish.descriptions().forEach(write);
  return { archive, questions: said.flatMap(questionsIn) };
}

type Write = (file: publish.PublishedFile) => void;

/** A published report: its line in the index, and what the archive says of it. */
interface SaidOf {
  summary: ReportSummary;
  /** How its own checks came out. */
  ruleChecks: RuleChecks;
  audit: ReportAudit | null;
}

/** Writes the lines of all reports in the tables, in the order of government and year. */
function publishReports(
  current: readonly CurrentReport[],
  register: Register,
  store: Store,
  write: Write,
): SaidOf[] {
  const records = current.map(({ report }) => report.record);
  const texts = new Map<ComparedRecord, KeptTexts>(
    current.map(({ report }) => [report.record, report.texts]),
  );
  const transcriptOf = (record: ComparedRecord) =>
    store.kept(texts.get(record) ?? '', 'transcript').split('\n');
  const words = wordOfArchive(records, transcriptOf, register);
  return current.map(({ report: { record, texts: own }, versions, findings }) => {
    const audit = reportAudit(record, words.get(record.summary.id), versions, findings);
    const summary = publish.countedWith(record.summary, audit?.findings ?? [], audit?.checks ?? []);
    placeLines(own, store);
    publish.reportLines(summary, audit).forEach(write);
    return { summary, ruleChecks: record.ruleChecks, audit };
  });
}

/** The lines that a report has of its own, in the tables. */
function placeLines(texts: KeptTexts, store: Store): void {
  const { numbers, checks, findings } = publish.ownTables;
  store.place(numbers, texts, 'numbers');
  store.place(checks, texts, 'checks');
  store.place(findings, texts, 'findings');
}

function auditsByGovernment(said: readonly SaidOf[]): GovernmentAudit[] {
  const audits = said.flatMap(({ audit }) => audit ?? []);
  return [...Map.groupBy(audits, ({ code }) => code)].map(([code, reports]) => ({ code, reports }));
}

/** What a report says of its rules, and what the archive says of it. */
function ruleChecksIn({ ruleChecks, audit }: SaidOf): RuleChecks[] {
  return [ruleChecks, ruleChecksOf(audit?.checks ?? [])];
}

function questionsIn({ summary, audit }: SaidOf): UnpublishedFile[] {
  const findings = (audit?.findings ?? []).filter(
    ({ about, severity }) => about === 'reading' && severity === 'error',
  );
  return findings.length === 0 ? [] : [{ file: summary.file, findings }];
}

function archiveOf(
  { current, withdrawn, earlier }: Settled,
  said: readonly SaidOf[],
  unpublished: UnpublishedFile[],
  register: Register,
): Archive {
  const records = [...current.map(({ report }) => report), ...withdrawn].map(({ record }) => record);
  const reported = records.map(({ government, summary }) => ({ government, year: summary.year }));
  return {
    governments: governmentsInUse(register, reported),
    reports: said.map(({ summary }) => summary),
    withdrawn: withdrawn.flatMap(({ record }) => withdrawnReport(record)),
    earlier,
    unpublished,
  };
}

function withdrawnReport({ summary, withdrawn }: ReportRecord): WithdrawnReport[] {
  const { code, year, title, file } = summary;
  return withdrawn === null ? [] : [{ ...withdrawn, code, year, title, file }];
}

/** The files that are not published, in the order of their names, with their lines in the table of findings. */
function publishFailures(
  { failures }: Shelf,
  { undecided }: Settled,
  store: Store,
  write: Write,
): UnpublishedFile[] {
  const all = [
    ...failures.map(({ file, findings, texts }) => ({ file, findings, text: store.kept(texts, 'findings') })),
    ...undecided.map((place) => ({ ...place, text: publish.findingLines(place, place.findings) })),
  ].sort((one, other) => (one.file < other.file ? -1 : 1));
  for (const { text } of all) write(publish.findingsFile(text));
  return all.map(({ file, findings }) => ({ file, findings: [...findings] }));
}
