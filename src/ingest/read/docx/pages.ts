import { elementsOf, type XmlElement } from '../xml.ts';

/**
 * The page that is being read. Word notes where its pages ended when it last drew them; where it noted nothing, page
 * breaks that were typed in say too little, and no page is told.
 */
export class Pages {
  #page: number | undefined;

  constructor(document: XmlElement) {
    this.#page = hasPageEnds(document) ? 1 : undefined;
  }

  get page(): number | undefined {
    return this.#page;
  }

  turn(): void {
    if (this.#page !== undefined) this.#page += 1;
  }

  /** The cells of a row lie side by side: each begins on the page where the row begins, and the last one ends the row. */
  beside<T>(readers: readonly (() => T)[]): T[] {
    const start = this.#page;
    let end = start;
    const results = readers.map((reader) => {
      this.#page = start;
      const result = reader();
      if (this.#page !== undefined && end !== undefined) end = Math.max(end, this.#page);
      return result;
    });
    this.#page = end;
    return results;
  }
}

function hasPageEnds(element: XmlElement): boolean {
  return element.name === 'lastRenderedPageBreak' || elementsOf(element).some(hasPageEnds);
}
