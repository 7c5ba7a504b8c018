import { allGovernments, childrenOf, reportsOf } from '../../src/data/archive.ts';
import { governmentCsv, governmentJson } from '../../src/takeaway/government-files.ts';
import { digestOf } from '../manifest/digest.ts';
import type { WriteFile } from './write-file.ts';

/** The data of each government's page, at the address of the page with an ending. */
export function writeGovernmentFiles(write: WriteFile): void {
  for (const government of allGovernments()) {
    const children = childrenOf(government.code);
    const reports = [government, ...children].flatMap(({ code }) => reportsOf(code));
    const shown = { government, children, reports };
    const data = { ...shown, version: digestOf(JSON.stringify(shown)) };
    write(`governments/${government.code}.json`, governmentJson(data));
    write(`governments/${government.code}.csv`, governmentCsv(data));
  }
}
