import { type PublishedReport, schemaVersion } from '../model/report.ts';
import { openDataDigest, readOpenData } from './open-data.ts';
import { question } from './questions.ts';

/** The pages of a county ask for the same reports; ten thousand would fill the memory for nothing. */
const reportsKept = 256;
const kept = new Map<string, PublishedReport>();

/** One report in full. */
export function reportAt(code: string, year: number): PublishedReport {
  return reportIn(`reports/${code}/${year}.json`);
}

/** A version that a later one superseded. */
export function earlierVersionAt(code: string, year: number, version: number): PublishedReport {
  return reportIn(`reports/${code}/${year}/v${version}.json`);
}

/** The lines of a report's transcript, or of one of its earlier versions, as they are counted in cells and findings. */
export function transcriptAt(code: string, year: number, version?: number): string[] {
  const stem = version === undefined ? `${code}/${year}` : `${code}/${year}/v${version}`;
  return transcript(`transcripts/${stem}.txt`).replace(/\n$/, '').split('\n');
}

const transcript = question('transcript', readOpenData, openDataDigest);

const reportIn = question('report', keptReport, openDataDigest);

function keptReport(path: string): PublishedReport {
  const report = kept.get(path) ?? readReport(path);
  kept.delete(path);
  kept.set(path, report);
  const oldest = kept.keys().next();
  if (kept.size > reportsKept && !oldest.done) kept.delete(oldest.value);
  return report;
}

function readReport(path: string): PublishedReport {
  const report = JSON.parse(readOpenData(path)) as PublishedReport;
  if (report.schemaVersion !== schemaVersion) {
    throw new Error(`${path} 是第 ${report.schemaVersion} 版的格式：请重新运行 npm run ingest。`);
  }
  return report;
}
