import { Report, schemaVersion } from '../model/report.ts';

/** A report of which nothing is known yet but the file that it was read from. */
export function emptyReport(file: string, sha256: string): Report {
  return Report.parse({
    schemaVersion,
    id: null,
    government: { code: null, name: null, fullName: null, level: null, parent: null, printedName: null },
    scope: null,
    year: null,
    form: null,
    title: null,
    publishedAt: null,
    period: null,
    contact: { address: null, postcode: null, phone: null, fax: null, email: null, website: null },
    source: { file, sha256, mediaType: null, encoding: null },
    sections: [],
    tables: { disclosure: {}, applications: {}, remedies: {} },
    cells: {},
    checks: [],
    findings: [],
  });
}
