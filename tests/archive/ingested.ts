import { ingest, type SourceFile } from '../../src/ingest/index.ts';
import type { Archive } from '../../src/model/archive.ts';
import { GovernmentAudit, type ReportAudit } from '../../src/model/audit.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Register } from '../../src/model/register.ts';
import { Report } from '../../src/model/report.ts';
import { national } from '../register/national-register.ts';
import { MemoryStore } from './memory-store.ts';

/** What an ingest of a few files published. */
export interface Ingested {
  archive: Archive;
  /** Reports whose owner has to mend something, though they are published. */
  questions: readonly { file: string; findings: readonly Finding[] }[];
  files: ReadonlyMap<string, string>;
  /** Everything that was found: by the reports alone, in what was not published, and by the archive. */
  findings: Finding[];
  /** What the archive says of a report; undefined where it says nothing. */
  auditOf: (code: string, year: number) => ReportAudit | undefined;
  reportOf: (path: string) => Report;
}

export async function ingested(
  files: readonly SourceFile[],
  register: Register = national,
): Promise<Ingested> {
  const store = new MemoryStore();
  const { archive, questions } = await ingest(files, register, store);
  const jsonAt = (path: string): unknown => JSON.parse(store.read(path));
  const pathsIn = (folder: string) => [...store.files.keys()].filter((path) => path.startsWith(folder));
  const audits = pathsIn('audit/').flatMap((path) => GovernmentAudit.parse(jsonAt(path)).reports);
  const reportOf = (path: string) => Report.parse(jsonAt(path));
  return {
    archive,
    questions,
    files: store.files,
    findings: [...pathsIn('reports/').map(reportOf), ...archive.unpublished, ...audits].flatMap(
      ({ findings }) => findings,
    ),
    auditOf: (code, year) => audits.find((audit) => audit.code === code && audit.year === year),
    reportOf,
  };
}
