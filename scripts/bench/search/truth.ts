import { isNumber, wholeNumber } from '../../../src/search/passage.ts';
import type { BenchQuery } from './queries.ts';
import type { SearchedReport } from './searched-archive.ts';

/** The addresses of the reports that a search must list, by looking through every text. */
export function truthOf({ words, without }: BenchQuery, reports: readonly SearchedReport[]): string[] {
  return reports
    .filter((report) => words.every((word) => holds(report, word)))
    .filter((report) => !without.some((word) => holds(report, word)))
    .map(({ address }) => address)
    .sort();
}

function holds({ text, numbers }: SearchedReport, word: string): boolean {
  return text.includes(word) || (isNumber(word) && numbers.includes(wholeNumber(word)));
}

/** How much of the truth was found, and how much of what was found is true; of all searches together. */
export class Exactness {
  wrong: string[] = [];
  #found = 0;
  #true = 0;
  #both = 0;

  add(query: BenchQuery, found: readonly string[], truth: readonly string[]): void {
    const known = new Set(truth);
    const both = found.filter((address) => known.has(address)).length;
    this.#found += found.length;
    this.#true += truth.length;
    this.#both += both;
    if (found.length !== truth.length || both !== truth.length) this.wrong.push(query.typed);
  }

  get recall(): number {
    return this.#true === 0 ? 1 : this.#both / this.#true;
  }

  get precision(): number {
    return this.#found === 0 ? 1 : this.#both / this.#found;
  }
}
