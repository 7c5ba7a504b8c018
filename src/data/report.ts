import { type PublishedReport, schemaVersion } from '../model/report.ts';
import { readOpenData } from './open-data.ts';

/** One report in full, read when its page is made and not kept: ten thousand of them do not fit in memory for nothing. */
export function reportAt(code: string, year: number): PublishedReport {
  return readReport(`reports/${code}/${year}.json`);
}

/** A version that a later one superseded. */
export function earlierVersionAt(code: string, year: number, version: number): PublishedReport {
  return readReport(`reports/${code}/${year}/v${version}.json`);
}

function readReport(path: string): PublishedReport {
  const report = JSON.parse(readOpenData(path)) as PublishedReport;
  if (report.schemaVersion !== schemaVersion) {
    throw new Error(`${path} 是第 ${report.schemaVersion} 版的格式：请重新运行 npm run ingest。`);
  }
  return report;
}

/** The lines of a report's transcript, or of one of its earlier versions, as they are counted in cells and findings. */
export function transcriptAt(code: string, year: number, version?: number): string[] {
  const stem = version === undefined ? `${code}/${year}` : `${code}/${year}/v${version}`;
  return readOpenData(`transcripts/${stem}.txt`).replace(/\n$/, '').split('\n');
}
