import type { Severity } from './finding.ts';

/** The words that clerks and readers know the severities by. They stand apart, since pages in the browser need no schema. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: '须改',
  warning: '请核对',
  info: '供参考',
};
