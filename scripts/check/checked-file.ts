import type { ReadDocument } from '../../src/ingest/index.ts';
import type { Finding } from '../../src/model/finding.ts';

/** A file that was looked at: where it lies, what was read, and what is to be said of it. */
export interface CheckedFile {
  /** The path of the dropped file, from where the command was run. An archive has several reports. */
  path: string;
  document: ReadDocument;
  findings: readonly Finding[];
}

/** What a person has looked at and given a reason for has not to be mended any more. */
export function hasErrors({ findings }: Pick<CheckedFile, 'findings'>): boolean {
  return findings.some(({ severity, acceptance }) => severity === 'error' && acceptance === undefined);
}

/** Only the transcript of a text is the file itself, so that its lines are those that an editor shows. */
export function lineInFile({ document }: CheckedFile, { line }: Finding): number | null {
  const { mediaType } = document.report.source;
  return mediaType === 'text/plain' || mediaType === 'text/markdown' ? line : null;
}
