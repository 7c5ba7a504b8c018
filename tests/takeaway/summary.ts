import type { ReportSummary } from '../../src/model/archive.ts';

/** A report in the index, for tests of what is made of it. */
export function summaryWith(changes: Partial<ReportSummary> = {}): ReportSummary {
  return {
    id: '640502200-2020',
    code: '640502200',
    year: 2020,
    scope: 'agency',
    form: '2019',
    title: '年度报告',
    publishedAt: '2021-01-14',
    file: '香山乡.txt',
    figures: {
      newlyReceived: 7,
      carriedOver: 0,
      granted: 5,
      partiallyGranted: 0,
      denied: 0,
      unavailable: 2,
      notProcessed: 0,
      otherOutcome: 0,
      concluded: 7,
      carriedForward: null,
      reconsideration: 0,
      litigation: 0,
    },
    findings: { error: 0, warning: 0, info: 0 },
    checks: { pass: 14, fail: 2, notAssessable: 3 },
    ...changes,
  };
}
