import { t } from '../../text/index.ts';

/** In which tone a note speaks: please compare, how we read it, or only for information. */
export type Tone = 'ask' | 'reading' | 'info';

/** The sign beside a number or a row that leads to a note about it. */
export interface NoteMark {
  number: number;
  tone: Tone;
}

/** The signs of the notes about what stands before. */
export function noteMarksHtml(notes: readonly NoteMark[] = []): string {
  return notes
    .map(
      ({ number, tone }) =>
        `<a class="note-mark ${tone}" href="#note-${number}" aria-label="${t('note.mark', { note: number })}">${number}</a>`,
    )
    .join('');
}
