import type { Acceptance } from './finding.ts';
import type { Reply, Version } from './version.ts';

/** What happened to one report of a government and year, on days that its versions and sidecars name themselves. */
export interface ReportHistory {
  code: string;
  year: number;
  /** Oldest first; the last is the one that holds, unless it was taken back. `publishedAt` is null where it gives no date. */
  versions: readonly Pick<Version, 'version' | 'publishedAt' | 'withdrawn' | 'numbers' | 'sections'>[];
  acceptances: readonly Acceptance[];
  reply: Reply | null;
}

export type ChangeKind = 'new' | 'corrected' | 'withdrawn' | 'explained' | 'replied';

/** One change of the archive. `day` is a day of the content's own history, never that of the build. */
export interface ArchiveChange {
  day: string;
  kind: ChangeKind;
  code: string;
  year: number;
  /** Which version was published or taken back; null for what is said about a report. */
  version: number | null;
  /** How many numbers and parts of the text a corrected version changed. */
  numbers: number;
  sections: number;
  /** Why it was taken back, what was explained, what was replied: the words of the person who said it, each once. */
  words: readonly string[];
}
