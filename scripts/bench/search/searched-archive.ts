import { normalForm } from '../../../src/search/normal-form.ts';
import { wholeNumber } from '../../../src/search/passage.ts';
import { searchableReport } from '../../../src/search/searchable-report.ts';
import { readArchive } from '../../build/archive.ts';
import { wholeReport } from '../../build/whole-report.ts';

/** A report as plain text, for the truth about a search. */
export interface SearchedReport {
  address: string;
  place: string;
  /** Its paragraphs and findings in normal form, one a line. */
  text: string;
  /** The same one by one, each with its address. */
  passages: readonly { address: string; text: string }[];
  /** The numbers of its tables, each between two marks. */
  numbers: string;
}

/** The texts of all reports of an archive. */
export function searchedReports(data: string): SearchedReport[] {
  const { reports, governments } = readArchive(data);
  const places = new Map(governments.map(({ code, place }) => [code, place]));
  return reports.map(({ code, year }) => {
    const { numbers = [], ...texts } = searchableReport(wholeReport(data, code, year));
    const address = `/governments/${code}/${year}/`;
    const passages = Object.values(texts)
      .flat()
      .map(([anchor, text]) => ({ address: `${address}#${anchor}`, text: normalForm(text) }));
    return {
      address,
      place: places.get(code) ?? '',
      text: passages.map(({ text }) => text).join('\n'),
      passages,
      numbers: numbers.map(([, value]) => wholeNumber(value)).join('\n'),
    };
  });
}
