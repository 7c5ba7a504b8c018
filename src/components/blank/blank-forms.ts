import { type BlankReport, nextReport } from '../../blank/blank-report.ts';
import type { Report } from '../../model/report.ts';
import { findGovernments, type GovernmentEntry } from '../../search/government-entry.ts';
import { blankWords as words } from '../../text/blank.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { fetched } from '../browser/fetched.ts';
import { saveFile } from '../browser/save-file.ts';
import { loadGovernments } from '../search/known-governments.ts';

const placesListed = 8;

/** Makes the blank form of the next year for the government that the address names, or that is chosen here. */
class BlankForms extends HTMLElement {
  #next: BlankReport | null = null;

  connectedCallback(): void {
    this.dataset.ready = '';
    this.#part('[data-find]').addEventListener('input', () => void this.#list());
    this.addEventListener('click', (event) => void this.#onClick(event));
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const { code, file } = button?.dataset ?? {};
    if (code !== undefined) {
      history.pushState(null, '', `?g=${encodeURIComponent(code)}`);
      await this.#show();
    }
    if (file !== undefined && this.#next) await this.#save(this.#next, file);
  }

  /** The libraries that write the files are fetched by those alone who want one. */
  async #save(next: BlankReport, file: string): Promise<void> {
    const name = words.file(next.government, next.year);
    if (file === 'docx') {
      const { wordFile } = await import('../../blank/word-file.ts');
      saveFile(`${name}.docx`, await wordFile(next));
    } else {
      const { sheetFile } = await import('../../blank/sheet-file.ts');
      saveFile(`${name}.xlsx`, await sheetFile(next));
    }
  }

  async #list(): Promise<void> {
    const typed = (this.#part('[data-find]') as HTMLInputElement).value;
    const withReports = (await loadGovernments()).filter(({ years }) => years.length > 0);
    const found = findGovernments(typed, withReports, placesListed);
    const items = found.map(
      ({ code, within, place }) =>
        `<li><button type="button" data-code="${escapeHtml(code)}">${escapeHtml([...within, place].join(' '))}</button></li>`,
    );
    const none = typed.trim() === '' ? '' : `<li>${words.noPlaceFound}</li>`;
    this.#part('[data-found]').innerHTML = items.length === 0 ? none : items.join('');
  }

  async #show(): Promise<void> {
    const code = new URLSearchParams(location.search).get('g');
    this.#next = null;
    this.#part('[data-files]').hidden = true;
    if (code === null) return this.#status('');
    this.#status(words.loading);
    try {
      const entry = (await loadGovernments()).find((government) => government.code === code);
      if (entry === undefined || entry.years.length === 0) return this.#status(words.noPlaceFound);
      this.#offer(await lastReport(entry));
    } catch (error) {
      console.error(error);
      this.#status(words.failed);
    }
  }

  #offer(last: Report): void {
    this.#next = nextReport(last);
    if (this.#next === null) {
      this.#status(words.noForm);
      return;
    }
    const { government, year, form, numbers } = this.#next;
    this.#status(`${words.ready(government, year, form.title)}。${words.carried(numbers.size, year - 1)}`);
    this.#part('[data-found]').innerHTML = '';
    this.#part('[data-files]').hidden = false;
  }

  #status(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the blank forms`);
    return part;
  }
}

function lastReport({ code, years }: GovernmentEntry): Promise<Report> {
  return fetched<Report>(`/data/reports/${code}/${Math.max(...years)}.json`);
}

customElements.define('blank-forms', BlankForms);
