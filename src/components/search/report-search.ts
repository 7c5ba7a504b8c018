import { reportHref } from '../../text/href.ts';
import { searchWords as words } from '../../text/search.ts';
import { choicesHtml, choicesOf } from './choices-html.ts';
import { type Answer, findReports, openReport, prepareSearch } from './find-reports.ts';
import { governmentsHtml, passagesHtml, reportHtml } from './results-html.ts';
import { statusText } from './status-text.ts';

const reportsAtOnce = 8;
const wide = '(min-width: 48rem)';

/** Answers `?q=` in the page. The address is the only state: back, forward and a sent link just work. */
class ReportSearch extends HTMLElement {
  #asked = 0;
  #answer: Answer | null = null;
  #opened = 0;

  connectedCallback(): void {
    this.dataset.ready = '';
    prepareSearch();
    this.addEventListener('submit', (event) => this.#go(event));
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#go(event);
    });
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore(this.#asked));
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** The addresses of all reports that `?q=…` lists, in its order. */
  async reportsFor(search: string): Promise<string[]> {
    const { shown } = await findReports(new URLSearchParams(search));
    return shown.map(({ report }) => reportHref(report.code, report.year));
  }

  /** The addresses of all passages in which `?q=…` finds a word. */
  async passagesFor(search: string): Promise<string[]> {
    const answer = await findReports(new URLSearchParams(search));
    const passages = answer.shown.map(async (found) => {
      const url = reportHref(found.report.code, found.report.year);
      return (await openReport(found, answer)).map(({ anchor }) => `${url}#${anchor}`);
    });
    return (await Promise.all(passages)).flat();
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
    const isAsked = [...address.values()].some((value) => value.trim() !== '');
    this.#fillForm(address);
    this.#clear(isAsked);
    this.#openLists(address);
    if (!isAsked) return this.#status('');
    this.#status(words.loading);
    this.ariaBusy = 'true';
    try {
      const answer = await findReports(address);
      if (asked === this.#asked) await this.#tell(answer, asked, address);
    } catch (error) {
      console.error(error);
      if (asked === this.#asked) this.#status(words.failed);
    }
    if (asked === this.#asked) this.ariaBusy = 'false';
  }

  async #tell(answer: Answer, asked: number, address: URLSearchParams): Promise<void> {
    this.#answer = answer;
    this.#part('[data-governments]').innerHTML = governmentsHtml(answer.governments, words.governments);
    this.#part('[data-found]').hidden = answer.shown.length === 0;
    await this.#showMore(asked);
    if (asked !== this.#asked) return;
    this.#status(statusText(answer));
    // The results are drawn first: counting the choices takes as long as finding them.
    await nextFrame();
    if (asked !== this.#asked) return;
    this.#fillChoices(answer, address);
    const { namedRowsHtml } = await import('./named-rows.ts');
    await this.#fill('[data-rows]', asked, namedRowsHtml(answer));
    if (answer.shown.length > 0) return;
    const { nothingHtml } = await import('./nothing-html.ts');
    await this.#fill('[data-nothing]', asked, nothingHtml(answer));
  }

  async #fill(selector: string, asked: number, html: Promise<string>): Promise<void> {
    const made = await html;
    if (asked === this.#asked) this.#part(selector).innerHTML = made;
  }

  /** The next reports at once, and what was found in them as soon as their texts are here. */
  async #showMore(asked: number): Promise<void> {
    const answer = this.#answer;
    if (answer === null) return;
    const next = answer.shown.slice(this.#opened, this.#opened + reportsAtOnce);
    this.#opened += next.length;
    const list = this.#part('[data-reports]');
    const before = list.children.length;
    list.insertAdjacentHTML('beforeend', next.map((found) => reportHtml(found, [])).join(''));
    this.#part('[data-more]').hidden = this.#opened >= answer.shown.length;
    const opened = await Promise.all(next.map((found) => openReport(found, answer)));
    if (asked !== this.#asked) return;
    for (const [index, { report }] of next.entries()) {
      const passages = passagesHtml(report, opened[index] ?? []);
      list.children[before + index]?.insertAdjacentHTML('beforeend', passages);
    }
  }

  #clear(isAsked: boolean): void {
    this.#answer = null;
    this.#opened = 0;
    for (const part of ['governments', 'rows', 'reports', 'nothing'])
      this.#part(`[data-${part}]`).innerHTML = '';
    this.#part('[data-more]').hidden = true;
    this.#part('[data-found]').hidden = true;
    this.#part('[data-directory]').hidden = isAsked;
  }

  #fillForm(address: URLSearchParams): void {
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = address.get(field.name) ?? '';
  }

  /** On a phone the results come first, unless something was chosen. */
  #openLists(address: URLSearchParams): void {
    const isChosen = [...address].some(([name, value]) => name !== 'q' && value !== '');
    this.#part('[data-narrow]').toggleAttribute('open', isChosen || matchMedia(wide).matches);
  }

  /** The first option of a list stands for all; the others are what would be found. */
  #fillChoices(answer: Answer, address: URLSearchParams): void {
    for (const [name, choices] of Object.entries(choicesOf(answer))) {
      const list = this.#part(`[name=${name}]`);
      while (list.children.length > 1) list.lastElementChild?.remove();
      list.insertAdjacentHTML('beforeend', choicesHtml(choices, address.get(name) ?? ''));
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

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

customElements.define('report-search', ReportSearch);
