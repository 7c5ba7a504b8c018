import type { Finding } from '../../model/finding.ts';
import type { ReportRecord } from '../../model/record.ts';
import type { KeptDocument } from '../document-data.ts';
import type { KeptTexts } from '../store.ts';

/** A report that was read and waits for the rest of the archive. */
export interface ShelvedReport {
  record: ReportRecord;
  texts: KeptTexts;
}

/** A document that cannot be published. */
export interface ShelvedFailure {
  file: string;
  findings: readonly Finding[];
  texts: KeptTexts;
}

/** Holds what was read until all is read: of each document no more than has to be known of it. */
export class Shelf {
  readonly reports: ShelvedReport[] = [];
  readonly failures: ShelvedFailure[] = [];

  add({ file, findings, record, texts }: KeptDocument): void {
    if (record === null) this.failures.push({ file, findings, texts });
    else this.reports.push({ record, texts });
  }
}
