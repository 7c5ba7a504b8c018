import type { Form } from '../model/form.ts';
import { forms, headings } from '../model/forms/index.ts';
import type { Register } from '../model/register.ts';
import type { Report, TableId } from '../model/report.ts';
import { withAcceptances } from './acceptance.ts';
import { numbersOf, sectionOf } from './assemble/index.ts';
import { narrativeOf } from './assemble/narrative.ts';
import { type Block, firstLineOf, type Transcript } from './block.ts';
import { check } from './check/index.ts';
import { emptyReport } from './empty-report.ts';
import { hasParts } from './identify/has-parts.ts';
import { type Identity, identify } from './identify/index.ts';
import { secondReport } from './identify/second-report.ts';
import { Notebook } from './notebook.ts';
import { breakGrids } from './outline/break-grids.ts';
import { breakLines } from './outline/break-lines.ts';
import { outline } from './outline/index.ts';
import { joinHeadings } from './outline/join-headings.ts';
import { blocksIn, type Part } from './part.ts';
import { type ReadBytes, read } from './read/index.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';
import { type SourceFile, sha256Of } from './source.ts';
import { chooseForm } from './tables/form-choice.ts';
import { readTables, type TableReading } from './tables/index.ts';
import { readStatistics, type StatisticsReading, withoutStatistics } from './tables/statistics/index.ts';

/** A document as read: the report, the transcript that all its places point into, and what a person says of it. */
export interface ReadDocument {
  report: Report;
  transcript: readonly string[];
  sidecar: Sidecar;
}

/** Reads one file to a report. Never throws: what cannot be read is said in the report's findings. */
export async function readReport(
  source: SourceFile,
  register: Register,
  readBytes: ReadBytes = read,
): Promise<ReadDocument> {
  const notebook = new Notebook();
  const base = emptyReport(source.file, source.sha256 ?? (await sha256Of(source.bytes)));
  const document: ReadDocument = { report: base, transcript: [], sidecar: {} };
  try {
    const transcript =
      source.problem === undefined ? await readBytes(source.file, source.bytes, notebook) : null;
    document.transcript = transcript?.lines ?? [];
    if (source.problem !== undefined) notebook.tell('read/unreadable-file', { reason: source.problem });
    document.sidecar = sidecarOf(source, notebook);
    if (transcript !== null) {
      const report = withAddress(base, document.sidecar);
      document.report = reportOf(report, transcript, register, document.sidecar, notebook);
    }
  } catch (error) {
    // A throw is a bug of ours. It costs this document, and no other.
    notebook.tell('read/crash', { reason: error instanceof Error ? error.message : String(error) });
  }
  const findings = withAcceptances(notebook.findings, document.sidecar.accept ?? []);
  return { ...document, report: { ...document.report, findings } };
}

/** The report with the address at which it was published, where a person says it. */
function withAddress(report: Report, { url }: Sidecar): Report {
  return url === undefined ? report : { ...report, source: { ...report.source, url } };
}

/** What a person says of the file in the `.yaml` beside it. */
function sidecarOf({ sidecar }: SourceFile, notebook: Notebook): Sidecar {
  const reading = readSidecar(sidecar ?? '');
  for (const problem of reading.problems) notebook.tell('identify/sidecar', { problem });
  return reading.sidecar;
}

/** The stages after `read`, in their order: outline, identify, tables, assemble, check. */
function reportOf(
  base: Report,
  transcript: Transcript,
  register: Register,
  sidecar: Sidecar,
  notebook: Notebook,
): Report {
  // Before tables are broken at headings: those of a 统计表 are called as sections are.
  const statistics = statisticsOf(transcript.blocks);
  const whole = broken(transcript.blocks);
  const second = secondReport(whole, (some) => outline(some, headings));
  const isOwn = (block: Block) => second === null || firstLineOf(block) < second.line;
  const blocks = whole.filter(isOwn);
  const text = statistics ? broken(withoutStatistics(transcript.blocks, statistics)).filter(isOwn) : blocks;
  const parts = outline(text, headings);
  const told = new Notebook();
  const identity = identify(blocks, parts, register, sidecar, told);
  const isRefused = told.findings.some((finding) => finding.rule === 'read/not-a-report');
  const form = isRefused ? null : chooseForm(forms, blocks, identity.year);
  const readings = form
    ? readTables(form, (table) => blocksIn(parts, table), blocks)
    : new Map<TableId, TableReading>();
  const hasTables = statistics !== null || [...readings.values()].some((reading) => reading.rows.size > 0);
  if (!(isRefused || hasTables || hasParts(identity.title, parts, blocks))) {
    notebook.tell('read/not-a-report', { reason: '没有找到年度报告的各个部分和表格' });
    return base;
  }
  if (second !== null) notebook.tell('read/second-report', { title: second.title }, { line: second.line });
  // Of a document that is no report nobody asks whose it is.
  notebook.findings.push(...told.findings);
  for (const reading of readings.values()) notebook.findings.push(...reading.notebook.findings);
  const report = {
    ...assemble(base, transcript, identity, form, parts, readings),
    ...(form?.statistics ? statisticsTold(statistics, notebook) : {}),
  };
  return form ? { ...report, checks: check(report, form, transcript.lines, notebook) } : report;
}

function broken(blocks: readonly Block[]): Block[] {
  return joinHeadings(breakLines(breakGrids(blocks, headings), headings), headings);
}

/** The 统计表 that reports of some years print, whichever form has one. */
function statisticsOf(blocks: readonly Block[]): StatisticsReading | null {
  const table = forms.find((form) => form.statistics !== null)?.statistics;
  return table ? readStatistics(table, blocks) : null;
}

function statisticsTold(reading: StatisticsReading | null, notebook: Notebook): Pick<Report, 'statistics'> {
  if (reading === null) return {};
  notebook.findings.push(...reading.notebook.findings);
  return { statistics: reading.statistics };
}

function assemble(
  base: Report,
  transcript: Transcript,
  identity: Identity,
  form: Form | null,
  parts: readonly Part[],
  readings: ReadonlyMap<TableId, TableReading>,
): Report {
  const { year, government, title, period, publishedAt, contact, scope } = identity;
  const tableLines = [...readings.values()].flatMap((reading) => (reading.lines ? [reading.lines] : []));
  return {
    ...base,
    id: government.code !== null && year !== null ? `${government.code}-${year}` : null,
    government,
    scope,
    year,
    form: form?.id ?? null,
    title: title?.text ?? null,
    publishedAt,
    period,
    contact,
    source: { ...base.source, mediaType: transcript.mediaType, encoding: transcript.encoding },
    sections: narrativeOf(parts, title?.blocks ?? [], tableLines).map(sectionOf),
    ...numbersOf(form, readings),
  };
}
