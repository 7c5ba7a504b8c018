import { reportsInText } from './head.ts';

/** The file that holds the texts of a report. */
export function textFile(report: number): string {
  return `texts/${Math.floor(report / reportsInText)}`;
}

/** A chunk of the phrase table. */
export function chunkFile(index: number): string {
  return `phrases/${index}`;
}
