import { allGovernments, childrenOf, governmentOf, reportsOf } from '../data/archive.ts';
import { digestOf } from '../data/digest.ts';
import { type GovernmentData, governmentCsv, governmentJson } from '../takeaway/government-files.ts';
import type { PlainFile } from './plain-file.ts';

/** The data of each government's page, at the address of the page with an ending. */
export function governmentFiles(): PlainFile[] {
  return allGovernments().flatMap(({ code }) => [
    { pathname: `/governments/${code}.json`, content: () => governmentJson(dataOf(code)) },
    { pathname: `/governments/${code}.csv`, content: () => governmentCsv(dataOf(code)) },
  ]);
}

function dataOf(code: string): GovernmentData {
  const government = governmentOf(code);
  const children = childrenOf(code);
  const reports = [government, ...children].flatMap((each) => reportsOf(each.code));
  const shown = { government, children, reports };
  return { ...shown, version: digestOf(shown) };
}
