import { reportSentence } from '../../compare/report-sentence.ts';
import type { KeyFigures } from '../../model/archive.ts';
import type { RegisteredGovernment } from '../../model/government.ts';
import type { PublishedReport } from '../../model/report.ts';
import { breadcrumbData, reportData, type StructuredData } from '../../takeaway/structured-data.ts';
import { governmentHref, reportHref } from '../../text/href.ts';
import { t } from '../../text/index.ts';
import type { ArticleFacts } from '../site/article-facts.ts';
import { pageAddress } from '../site/page-address.ts';

/** What the page of a report tells the machines that read it. */
export interface ReportMetadata {
  article: ArticleFacts;
  data: readonly StructuredData[];
}

export function reportMetadata(
  report: PublishedReport,
  figures: KeyFigures,
  places: readonly RegisteredGovernment[],
  site: URL | undefined,
): ReportMetadata {
  const { government, year, publishedAt } = report;
  const title = report.title ?? t('report.title', { name: government.name, year });
  const source = government.printedName ?? government.name;
  const address = pageAddress(reportHref(government.code, year), site);
  const above = places.map(({ code, place }) => ({
    name: place,
    address: pageAddress(governmentHref(code), site),
  }));
  const facts = {
    title,
    address,
    publisher: source,
    publishedAt,
    period: `${report.period?.from ?? `${year}-01-01`}/${report.period?.to ?? `${year}-12-31`}`,
    description: reportSentence({ form: report.form, figures }),
  };
  return {
    article: { title, source, publishedAt, keywords: [...places.map(({ place }) => place), `${year}`] },
    data: [breadcrumbData([...above, { name: `${year}`, address }]), reportData(facts)],
  };
}
