/** In which tone a note speaks: please compare, how we read it, or only for information. */
export type Tone = 'ask' | 'reading' | 'info';

/** The sign beside a number or a row that leads to a note about it. */
export interface NoteMark {
  number: number;
  tone: Tone;
}
