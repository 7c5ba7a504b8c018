import { comparisonHtml } from '../../compare/comparison-html.ts';
import { addressOf, reportId, reportKeyOf, type View, viewOf } from '../../compare/view.ts';
import type { Form } from '../../model/form.ts';
import { findGovernments } from '../../search/government-entry.ts';
import { compareWords as words } from '../../text/compare.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { reportHref } from '../../text/href.ts';
import { chosenHtml, foundHtml, rowsHtml } from './chooser-html.ts';
import { loadGovernments, loadReports } from './load-reports.ts';

const placesListed = 8;
const reportsCompared = 40;

/** Makes the form on the page answer at once. The address is the only state: back, forward and a sent link just work. */
class ReportComparison extends HTMLElement {
  #view = viewOf(new URLSearchParams());
  #asked = 0;

  connectedCallback(): void {
    this.dataset.ready = '';
    this.addEventListener('submit', (event) => this.#apply(event));
    this.addEventListener('change', (event) => {
      if (event.target !== this.#part('[data-find]')) this.#apply(event);
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.#part('[data-find]').addEventListener('input', () => void this.#listPlaces());
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** The form says what to show, as it would to a server. */
  #apply(event: Event): void {
    event.preventDefault();
    const fields = new FormData(this.#part('form') as HTMLFormElement);
    const pairs = [...fields].map(([name, value]) => [name, String(value)]);
    const view = viewOf(new URLSearchParams(pairs));
    // The rows of one table mean nothing in another.
    this.#go(view.table === this.#view.table ? view : { ...view, rows: [] });
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const add = reportKeyOf(button?.dataset.add ?? '');
    const remove =
      button?.dataset.remove ?? (button?.ariaPressed === 'true' ? button.dataset.add : undefined);
    const reports = this.#view.reports;
    if (remove !== undefined) {
      this.#go({ ...this.#view, reports: reports.filter((key) => reportId(key) !== remove) });
    } else if (add !== null) {
      this.#go({ ...this.#view, reports: [...reports, add] });
    }
  }

  #go(view: View): void {
    history.pushState(null, '', `${location.pathname}${addressOf(view)}`);
    void this.#show();
  }

  /** Address → form and table. An answer that comes late, after the next question, is dropped. */
  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const view = viewOf(new URLSearchParams(location.search));
    this.#view = { ...view, reports: view.reports.slice(0, reportsCompared) };
    const notes = view.reports.length > reportsCompared ? [words.tooMany(reportsCompared)] : [];
    this.#status(words.loading);
    try {
      const forms = this.#forms();
      const { reports, missing } = await loadReports(this.#view.reports, forms);
      if (asked !== this.#asked) return;
      await this.#fillForm(forms);
      this.#status([...notes, ...missing.map((key) => words.missing(reportId(key)))].join(' '));
      this.#part('[data-result]').innerHTML =
        reports.length === 0
          ? `<p>${escapeHtml(words.empty)}</p>`
          : comparisonHtml(reports, this.#view, ({ code, year }) => reportHref(code, year));
    } catch {
      if (asked === this.#asked) this.#status(words.failed);
    }
  }

  async #fillForm(forms: readonly Form[]): Promise<void> {
    this.#part('[data-chosen]').innerHTML = chosenHtml(this.#view, await loadGovernments());
    this.#part('[data-rows]').innerHTML = rowsHtml(this.#view, forms);
    const { table, columns } = this.#view;
    this.#check(`[name=t][value=${table}]`);
    this.#check(`[name=c][value=${columns.length === 0 ? 'total' : 'all'}]`);
    (this.#part('[name=z]') as HTMLInputElement).checked = this.#view.hideZeros;
    await this.#listPlaces();
  }

  async #listPlaces(): Promise<void> {
    const typed = (this.#part('[data-find]') as HTMLInputElement).value;
    const withReports = (await loadGovernments()).filter(({ years }) => years.length > 0);
    const found = findGovernments(typed, withReports, placesListed);
    this.#part('[data-found]').innerHTML = typed.trim() === '' ? '' : foundHtml(found, this.#view);
  }

  #check(selector: string): void {
    (this.#part(selector) as HTMLInputElement).checked = true;
  }

  #status(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #forms(): Form[] {
    return JSON.parse(this.#part('[data-forms]').textContent ?? '[]') as Form[];
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the comparison`);
    return part;
  }
}

customElements.define('report-comparison', ReportComparison);
