import type { Finding } from '../model/finding.ts';
import type { ReportRecord } from '../model/record.ts';
import type { Register } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { recordOf } from './archive/index.ts';
import { type DocumentTexts, documentTexts, noTexts, summaryOf } from './publish/index.ts';
import type { ReadDocument } from './read-report.ts';
import type { KeptTexts } from './store.ts';

/**
 * What one document adds to the open data, made from it alone and ready to be written: so it can be made in any thread,
 * and kept for as long as the document does not change.
 */
export interface DocumentData {
  file: string;
  findings: readonly Finding[];
  /** Null where the document cannot be published. */
  record: ReportRecord | null;
  texts: DocumentTexts;
}

/** The same with its texts laid aside: a few kilobytes. */
export type KeptDocument = Omit<DocumentData, 'texts'> & { texts: KeptTexts };

export function documentDataOf(document: ReadDocument, register: Register): DocumentData {
  const { report, transcript, sidecar } = document;
  const { findings, source } = report;
  const summary = isReadSurely(report) ? summaryOf(report) : null;
  const record = summary === null ? null : recordOf(report, summary, transcript, sidecar, register);
  // Of a report that was taken back nothing is published but that it was.
  const texts = record?.withdrawn ? noTexts : documentTexts(report, transcript);
  return { file: source.file, findings, record, texts };
}

function isReadSurely(report: Report): boolean {
  return !report.findings.some((finding) => finding.about === 'reading' && finding.severity === 'error');
}
