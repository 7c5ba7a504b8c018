import { auditWords as words } from '../../text/audit.ts';
import { fetched } from '../browser/fetched.ts';
import { saveFile } from '../browser/save-file.ts';
import type { AuditCounts, AuditRow } from './audit-row.ts';
import { findingHtml } from './finding-html.ts';
import { findingsCsv } from './findings-csv.ts';
import { choiceOf, narrowedCounts, narrowedRows } from './narrow-findings.ts';

const rowsAtOnce = 30;

/** Lists the findings that `?place=…&year=…` asks for. The address is the only state; rows come county by county. */
class AuditFilter extends HTMLElement {
  #asked = 0;
  #counties: string[] = [];
  #waiting: AuditRow[] = [];

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.#go(event));
    this.addEventListener('change', (event) => this.#go(event));
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore(this.#asked));
    this.#part('[data-csv]').addEventListener('click', () => void this.#save());
    window.addEventListener('popstate', () => void this.#show());
    void this.#show().finally(() => this.#uncover());
  }

  /** What comes after the answer waits for it out of sight: it is not to jump before the reader's eyes. */
  #uncover(): void {
    requestAnimationFrame(() => requestAnimationFrame(() => delete document.documentElement.dataset.asked));
  }

  #go(event: Event): void {
    event.preventDefault();
    const fields = [...new FormData(this.#part('form') as HTMLFormElement)];
    const chosen = fields.map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== '');
    history.pushState(null, '', `${location.pathname}?${new URLSearchParams(chosen)}`);
    void this.#show();
  }

  /** Address → how many, and the first of them. An answer that comes after the next question is dropped. */
  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const address = new URLSearchParams(location.search);
    for (const field of this.querySelectorAll<HTMLSelectElement>('select'))
      field.value = address.get(field.name) ?? '';
    this.#part('[data-found]').innerHTML = '';
    this.#waiting = [];
    this.#offer(false);
    if (location.search.length <= 1) return this.#status('');
    this.#status(words.loading);
    await this.#guarded(asked, async () => {
      const { count, counties } = narrowedCounts(await countsOfAll(), choiceOf(address));
      if (asked !== this.#asked) return;
      this.#counties = counties;
      this.#status(words.found(count));
      await this.#showMore(asked);
    });
  }

  /** Asks for counties until there is enough to show. */
  async #showMore(asked: number): Promise<void> {
    await this.#guarded(asked, async () => {
      while (this.#waiting.length < rowsAtOnce && this.#counties.length > 0) {
        const rows = await this.#rowsOf(this.#counties[0] ?? '');
        if (asked !== this.#asked) return;
        this.#counties = this.#counties.slice(1);
        this.#waiting.push(...rows);
      }
      const html = this.#waiting.splice(0, rowsAtOnce).map(findingHtml).join('');
      this.#part('[data-found]').insertAdjacentHTML('beforeend', html);
      this.#offer(html !== '');
    });
  }

  async #save(): Promise<void> {
    await this.#guarded(this.#asked, async () => {
      const { counties } = narrowedCounts(await countsOfAll(), this.#choice());
      const rows: AuditRow[] = [];
      for (const county of counties) rows.push(...(await this.#rowsOf(county)));
      saveFile(words.csvName, new Blob([findingsCsv(rows)], { type: 'text/csv' }));
    });
  }

  async #rowsOf(county: string): Promise<AuditRow[]> {
    return narrowedRows(await countyRows(county), this.#choice());
  }

  #choice() {
    return choiceOf(new URLSearchParams(location.search));
  }

  async #guarded(asked: number, work: () => Promise<void>): Promise<void> {
    this.ariaBusy = 'true';
    await work().catch((error: unknown) => {
      console.error(error);
      if (asked === this.#asked) this.#status(words.failed);
    });
    if (asked === this.#asked) this.ariaBusy = 'false';
  }

  #offer(isFound: boolean): void {
    this.#part('[data-csv]').hidden = !isFound;
    this.#part('[data-more]').hidden = this.#waiting.length === 0 && this.#counties.length === 0;
    if (!isFound && this.#waiting.length === 0) this.#part('[data-more]').hidden = true;
  }

  #status(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the filter`);
    return part;
  }
}

function countsOfAll(): Promise<AuditCounts> {
  return fetched('/audit/counts.json');
}

function countyRows(county: string): Promise<AuditRow[]> {
  return fetched(`/audit/${county}.json`);
}

customElements.define('audit-filter', AuditFilter);
