import { allGovernments, childrenOf, reportsOf } from '../../src/data/archive.ts';
import { releaseDigest } from '../../src/data/release.ts';
import { governmentCsv, governmentJson } from '../../src/takeaway/government-files.ts';
import { writeInto } from './write-file.ts';

/** The data of each government's page, at the address of the page with an ending. */
export function writeGovernmentFiles(folder: string): void {
  for (const government of allGovernments()) {
    const children = childrenOf(government.code);
    const reports = [government, ...children].flatMap(({ code }) => reportsOf(code));
    const data = { government, release: releaseDigest(), children, reports };
    writeInto(folder, `governments/${government.code}.json`, governmentJson(data));
    writeInto(folder, `governments/${government.code}.csv`, governmentCsv(data));
  }
}
