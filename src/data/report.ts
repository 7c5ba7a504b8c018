import { type PublishedReport, schemaVersion } from '../model/report.ts';
import { readOpenData } from './open-data.ts';

/** One report in full, read when its page is made and not kept: ten thousand of them do not fit in memory for nothing. */
export function reportAt(code: string, year: number): PublishedReport {
  const path = `reports/${code}/${year}.json`;
  const report = JSON.parse(readOpenData(path)) as PublishedReport;
  if (report.schemaVersion !== schemaVersion) {
    throw new Error(`${path} 是第 ${report.schemaVersion} 版的格式：请重新运行 npm run ingest。`);
  }
  return report;
}

/** The lines of a report's transcript, as they are counted in cells and findings. */
export function transcriptAt(code: string, year: number): string[] {
  const text = readOpenData(`transcripts/${code}/${year}.txt`);
  return text.replace(/\n$/, '').split('\n');
}
