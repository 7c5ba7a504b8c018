import type { Finding } from '../../model/finding.ts';
import type { ReportRecord } from '../../model/record.ts';
import { reportPath, transcriptPath } from '../addresses.ts';
import type { DocumentData } from '../document-data.ts';
import type { Store } from '../store.ts';

/** A report that was read and waits for the rest of the archive. */
export interface ShelvedReport {
  record: ReportRecord;
  /** Where its lines of the tables are kept. */
  lines: { numbers: number; checks: number; findings: number };
  /** Where its own files are kept; null where they stand in their place already. */
  texts: { report: number; transcript: number } | null;
}

/** A document that cannot be published. */
export interface ShelvedFailure {
  file: string;
  findings: readonly Finding[];
  lines: number;
}

/**
 * Holds what was read until all is read, without holding the reports: the first report of a government and year is
 * written where it will most likely stay, everything else is laid aside.
 */
export class Shelf {
  readonly reports: ShelvedReport[] = [];
  readonly failures: ShelvedFailure[] = [];
  readonly #store: Store;
  readonly #placed = new Set<string>();

  constructor(store: Store) {
    this.#store = store;
  }

  add({ file, findings, record, texts }: DocumentData): void {
    if (record === null) {
      this.failures.push({ file, findings, lines: this.#store.keep(texts.findings) });
      return;
    }
    const lines = {
      numbers: this.#store.keep(texts.numbers),
      checks: this.#store.keep(texts.checks),
      findings: this.#store.keep(texts.findings),
    };
    this.reports.push({ record, lines, texts: this.#place(record, texts) });
  }

  #place(
    { summary, withdrawn }: ReportRecord,
    { report, transcript }: DocumentData['texts'],
  ): ShelvedReport['texts'] {
    if (withdrawn !== null || this.#placed.has(summary.id))
      return { report: this.#store.keep(report), transcript: this.#store.keep(transcript) };
    this.#placed.add(summary.id);
    this.#store.write(reportPath(summary), report);
    this.#store.write(transcriptPath(summary), transcript);
    return null;
  }

  /** The files of a report, taken from where they are. */
  take({ record: { summary }, texts }: ShelvedReport): { report: string; transcript: string } {
    if (texts !== null)
      return { report: this.#store.kept(texts.report), transcript: this.#store.kept(texts.transcript) };
    const taken = {
      report: this.#store.read(reportPath(summary)),
      transcript: this.#store.read(transcriptPath(summary)),
    };
    this.#store.remove(reportPath(summary));
    this.#store.remove(transcriptPath(summary));
    return taken;
  }
}
