import { isNarrative, reportSentence } from '../../compare/report-sentence.ts';
import type { ReportSummary, WithdrawnReport } from '../../model/archive.ts';
import type { RegisteredGovernment } from '../../model/government.ts';
import type { Version } from '../../model/version.ts';
import type { PictureFacts } from '../../picture/picture-lines.ts';
import { archiveWords } from '../../text/archive.ts';
import { t } from '../../text/index.ts';
import { keyNumbersOf } from '../report/key-numbers.ts';

/** What the picture of a report says: the first numbers of its page, or the sentence of one that has no tables. */
export function reportFacts(
  { year, form, figures }: Pick<ReportSummary, 'year' | 'form' | 'figures'>,
  places: readonly RegisteredGovernment[],
  versions: readonly Version[],
): PictureFacts {
  const current = versions.length > 1 ? versions.at(-1) : undefined;
  const numbers = keyNumbersOf(figures).map(({ label, value }) => ({ label: t(label), value }));
  return {
    ...head(year, places),
    note: current === undefined ? null : archiveWords.versions.notice(current.version),
    numbers: isNarrative(form) ? [] : numbers,
    sentence: isNarrative(form) ? reportSentence({ form, figures }) : null,
  };
}

/** Of a report that was taken back no number is shown. */
export function withdrawnFacts(
  { year }: Pick<WithdrawnReport, 'year'>,
  places: readonly RegisteredGovernment[],
): PictureFacts {
  const { year: note, explain } = archiveWords.withdrawn;
  return { ...head(year, places), note: note(year), numbers: [], sentence: explain };
}

function head(year: number, places: readonly RegisteredGovernment[]) {
  const name = places.at(-1)?.name ?? '';
  return {
    site: t('site.name'),
    places: places.slice(0, -1).map(({ place }) => place),
    name,
    title: t('report.title', { name: '', year }).trim(),
  };
}
