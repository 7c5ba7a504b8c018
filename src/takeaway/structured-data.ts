/** What machines that read pages are told: schema.org, as JSON-LD. */
export type StructuredData = Record<string, unknown>;

export interface Crumb {
  name: string;
  address: string;
}

/** The places above a page, outermost first, and the page itself. */
export function breadcrumbData(crumbs: readonly Crumb[]): StructuredData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

export interface ReportFacts {
  title: string;
  address: string;
  publisher: string;
  publishedAt: string | null;
  period: string;
  description: string;
}

/** An official report: its publisher is the body that answers for it, not this site. */
export function reportData(report: ReportFacts): StructuredData {
  return {
    '@type': 'Report',
    name: report.title,
    url: report.address,
    description: report.description,
    inLanguage: 'zh-CN',
    temporalCoverage: report.period,
    ...(report.publishedAt !== null && { datePublished: report.publishedAt }),
    publisher: { '@type': 'GovernmentOrganization', name: report.publisher },
    encoding: ['json', 'csv', 'txt'].map((ending) => ({
      '@type': 'MediaObject',
      encodingFormat: { json: 'application/json', csv: 'text/csv', txt: 'text/plain' }[ending],
      contentUrl: `${report.address.replace(/\/$/, '')}.${ending}`,
    })),
  };
}

export interface DatasetFacts {
  name: string;
  address: string;
  description: string;
  version: string;
  licence: string;
  files: readonly { address: string; mediaType: string }[];
}

export function datasetData({ files, licence, ...facts }: DatasetFacts): StructuredData {
  return {
    '@type': 'Dataset',
    name: facts.name,
    url: facts.address,
    description: facts.description,
    version: facts.version,
    license: licence,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    distribution: files.map(({ address, mediaType }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: mediaType,
    })),
  };
}

/** The text of a data block in a page: nothing in it can end the block. */
export function structuredText(data: readonly StructuredData[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': data }).replaceAll('<', '\\u003c');
}
