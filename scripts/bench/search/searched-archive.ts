import { readFileSync } from 'node:fs';
import type { PublishedReport } from '../../../src/model/report.ts';
import { normalForm } from '../../../src/search/normal-form.ts';
import { type Passage, wholeNumber } from '../../../src/search/passage.ts';
import { searchableReport } from '../../../src/search/searchable-report.ts';
import { readArchive } from '../../build/archive.ts';

/** A report as plain text, for the truth about a search. */
export interface SearchedReport {
  address: string;
  place: string;
  /** Its paragraphs and findings in normal form, one a line. */
  text: string;
  /** The numbers of its tables, each between two marks. */
  numbers: string;
}

/** The texts of all reports of an archive. */
export function searchedReports(data: string): SearchedReport[] {
  const { reports, governments } = readArchive(data);
  const places = new Map(governments.map(({ code, place }) => [code, place]));
  return reports.map(({ code, year }) => {
    const path = `${data}/reports/${code}/${year}.json`;
    const report = JSON.parse(readFileSync(path, 'utf8')) as PublishedReport;
    const { numbers = [], ...texts } = searchableReport(report);
    return {
      address: `/governments/${code}/${year}/`,
      place: places.get(code) ?? '',
      text: Object.values(texts)
        .flatMap((passages) => passages.map(textOf))
        .join('\n'),
      numbers: numbers.map(([, value]) => wholeNumber(value)).join('\n'),
    };
  });
}

function textOf([, text]: Passage): string {
  return normalForm(text);
}
