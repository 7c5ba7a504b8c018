import { arrangeRows } from '../../compare/arrange-rows.ts';
import { comparisonHtml } from '../../compare/comparison-html.ts';
import { gridOf } from '../../compare/grid.ts';
import { gridCsv } from '../../compare/grid-csv.ts';
import { addressOf, emptyView, type View, viewOf } from '../../compare/view.ts';
import type { Form } from '../../model/form.ts';
import type { Cited } from '../../takeaway/citation.ts';
import { compareWords as words } from '../../text/compare.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { saveFile } from '../browser/save-file.ts';
import { sortedBy, toggled } from './change-view.ts';
import { ChooserPanels } from './chooser-panels.ts';
import { citedView } from './cited-view.ts';
import { type LoadedReports, loadPlaces, loadReports } from './load-reports.ts';
import { reportsCompared } from './most-reports.ts';
import { refill } from './refill.ts';
import { viewFrame } from './view-frame.ts';
import { viewOfForm } from './view-of-form.ts';

/** Makes the form on the page answer at once. The address is the only state: back, forward and a sent link just work. */
class ReportComparison extends HTMLElement {
  #view: View = emptyView;
  #shown: LoadedReports | null = null;
  #asked = 0;
  #panels: ChooserPanels | null = null;

  connectedCallback(): void {
    this.dataset.ready = '';
    // Whoever comes with a question wants the answer before the ways to ask another.
    if (/[?&][gr]=/.test(location.search)) this.querySelector('details[open]')?.removeAttribute('open');
    this.#panels = new ChooserPanels(
      this,
      JSON.parse(this.#part('[data-forms]').textContent ?? '[]') as Form[],
    );
    this.addEventListener('submit', (event) => this.#apply(event, true));
    this.addEventListener('change', (event) => this.#apply(event, true));
    this.addEventListener('input', (event) => this.#onInput(event));
    this.addEventListener('click', (event) => void this.#onClick(event));
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  #onInput(event: Event): void {
    const name = event.target instanceof HTMLInputElement ? event.target.name : null;
    if (name === 'f') this.#apply(event, false);
    if (name === '') void this.#panels?.listPlaces(this.#view);
  }

  /** The form says what to show, as it would to a server. */
  #apply(event: Event, isStep: boolean): void {
    event.preventDefault();
    if (event.target instanceof HTMLInputElement && event.target.name === '') return;
    this.#go(viewOfForm(this.#part('form') as HTMLFormElement, this.#view), isStep);
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { add, remove, sort, act } = button.dataset;
    const mark = add ?? remove;
    if (mark !== undefined) this.#go(toggled(this.#view, mark), true);
    if (sort !== undefined) this.#go(sortedBy(this.#view, sort), true);
    if (act === 'copy') await this.#copy();
    if (act === 'save') this.#save();
    if (act === 'pin') await this.#pin();
  }

  #go(view: View, isStep: boolean): void {
    const address = `${location.pathname}${addressOf(view)}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show();
  }

  /** Address → form and table. An answer that comes late, after the next question, is dropped. */
  async #show(): Promise<void> {
    const asked = ++this.#asked;
    this.#view = viewOf(new URLSearchParams(location.search));
    try {
      const loaded = await loadReports(this.#view, this.#panels?.forms ?? [], reportsCompared);
      const { places, release } = await loadPlaces();
      if (asked !== this.#asked) return;
      this.#shown = loaded;
      await this.#panels?.fill(this.#view, loaded.compared.reports);
      this.#status(this.#remarks(loaded, release));
      const { compared } = loaded;
      const isEmpty = compared.reports.length === 0;
      this.toggleAttribute('data-empty', isEmpty);
      refill(
        this.#part('[data-result]'),
        isEmpty ? `<p>${escapeHtml(words.empty)}</p>` : comparisonHtml(compared, this.#view, true),
      );
      this.#cite(isEmpty ? null : citedView(this.#view, compared.reports, places, release));
    } catch (error) {
      console.error(error);
      if (asked === this.#asked) this.#status([words.failed]);
    }
    if (asked === this.#asked) this.dataset.answered = '';
  }

  /** Nothing that is shown, nothing to cite. */
  #cite(cited: Cited | null): void {
    this.#part('[data-cite]').hidden = cited === null;
    if (cited === null) return;
    this.#part('citation-card').dataset.cited = JSON.stringify(cited);
    this.#part('[data-frame]').textContent = viewFrame(this.#view, cited, location.href);
  }

  #remarks({ missing, left }: LoadedReports, release: string): string[] {
    const { release: pinned } = this.#view;
    return [
      ...missing.map((id) => words.missing(id)),
      ...(left > 0 ? [words.tooMany(reportsCompared)] : []),
      ...(pinned !== null && pinned !== release ? [words.pinDiffers(pinned, release)] : []),
    ];
  }

  async #copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    this.#status([isCopied ? words.copied : words.copyFailed]);
  }

  async #pin(): Promise<void> {
    const { release } = await loadPlaces();
    this.#go({ ...this.#view, release: this.#view.release === null ? release : null }, true);
  }

  #save(): void {
    if (this.#shown === null) return;
    const grid = gridOf(this.#shown.compared, this.#view);
    const csv = gridCsv({ ...grid, rows: arrangeRows(grid, this.#view) });
    saveFile(words.csvName, new Blob([csv], { type: 'text/csv' }));
  }

  #status(remarks: readonly string[]): void {
    this.#part('[data-status]').textContent = remarks.join(' ');
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the comparison`);
    return part;
  }
}

customElements.define('report-comparison', ReportComparison);
