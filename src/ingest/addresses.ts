interface ReportAddress {
  code: string;
  year: number;
}

/** Where a report's data stand: the one that holds, or an earlier version of it. */
export function reportPath(address: ReportAddress, version?: number): string {
  return `reports/${stem(address, version)}.json`;
}

/** Where its transcript stands. */
export function transcriptPath(address: ReportAddress, version?: number): string {
  return `transcripts/${stem(address, version)}.txt`;
}

/** Where stands what the archive says of the reports of a government. */
export function auditPath(code: string): string {
  return `audit/${code}.json`;
}

function stem({ code, year }: ReportAddress, version: number | undefined): string {
  return version === undefined ? `${code}/${year}` : `${code}/${year}/v${version}`;
}
