import { findGovernments, type GovernmentEntry } from '../../search/government-entry.ts';
import { type Query, queryOf } from '../../search/query.ts';
import { href } from '../../text/href.ts';
import { searchWords as words } from '../../text/search.ts';
import { findReports, openHit } from './find-reports.ts';
import type { PagefindHit } from './pagefind.ts';
import { governmentsHtml, nothingHtml, reportHtml } from './results-html.ts';

const reportsAtOnce = 10;
const governmentsListed = 6;

/** Answers `?q=` in the page. The address is the only state: back, forward and a sent link just work. */
class ReportSearch extends HTMLElement {
  #asked = 0;
  #query = queryOf('');
  #waiting: PagefindHit[] = [];
  #governments: Promise<GovernmentEntry[]> | null = null;

  connectedCallback(): void {
    this.dataset.ready = '';
    this.addEventListener('submit', (event) => this.#go(event));
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#go(event);
    });
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore(this.#asked));
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** The form says what to find, as it would to a server. What is not chosen is left out of the address. */
  #go(event: Event): void {
    event.preventDefault();
    const fields = [...new FormData(this.#part('form') as HTMLFormElement)];
    const chosen = fields.map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== '');
    history.pushState(null, '', `${location.pathname}?${new URLSearchParams(chosen)}`);
    void this.#show();
  }

  /** Address → results. An answer that comes late, after the next question, is dropped. */
  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const address = new URLSearchParams(location.search);
    const narrowing = { year: address.get('year') ?? '', place: address.get('place') ?? '' };
    const query = queryOf(address.get('q') ?? '');
    this.#fillForm(address);
    this.#clear(query);
    if (query.words.length === 0) return this.#status(query.text === '' ? '' : words.tooShort);
    this.#status(words.loading);
    try {
      await this.#showGovernments(query, asked);
      const { hits, query: found } = await findReports(query, narrowing);
      if (asked !== this.#asked) return;
      this.#query = found;
      this.#waiting = [...hits];
      await this.#showMore(asked);
      if (asked !== this.#asked) return;
      this.#part('[data-found]').hidden = hits.length === 0;
      if (hits.length === 0) this.#part('[data-nothing]').innerHTML = nothingHtml(query.text);
      this.#status(hits.length === 0 ? '' : words.found(hits.length, query.text));
    } catch {
      if (asked === this.#asked) this.#status(words.failed);
    }
  }

  async #showGovernments(query: Query, asked: number): Promise<void> {
    this.#governments ??= fetch(href('/search/governments.json')).then((answer) => answer.json());
    const found = findGovernments(query.text, await this.#governments, governmentsListed);
    if (asked === this.#asked) this.#part('[data-governments]').innerHTML = governmentsHtml(found);
  }

  async #showMore(asked: number): Promise<void> {
    const next = this.#waiting.splice(0, reportsAtOnce);
    const reports = await Promise.all(next.map((hit) => openHit(hit, this.#query)));
    if (asked !== this.#asked) return;
    this.#part('[data-reports]').insertAdjacentHTML('beforeend', reports.map(reportHtml).join(''));
    this.#part('[data-more]').hidden = this.#waiting.length === 0;
  }

  #clear(query: Query): void {
    this.#query = query;
    this.#waiting = [];
    for (const part of ['[data-governments]', '[data-reports]', '[data-nothing]'])
      this.#part(part).innerHTML = '';
    this.#part('[data-more]').hidden = true;
    this.#part('[data-found]').hidden = true;
    this.#part('[data-directory]').hidden = query.words.length > 0;
  }

  #fillForm(address: URLSearchParams): void {
    for (const name of ['q', 'year', 'place']) {
      const field = this.#part(`[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
      field.value = address.get(name) ?? '';
    }
  }

  #status(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the search`);
    return part;
  }
}

customElements.define('report-search', ReportSearch);
