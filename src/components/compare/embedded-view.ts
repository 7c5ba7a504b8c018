import { comparisonHtml } from '../../compare/comparison-html.ts';
import { addressOf, viewOf } from '../../compare/view.ts';
import { viewTitle } from '../../compare/view-words.ts';
import type { Form } from '../../model/form.ts';
import { compareWords as words } from '../../text/compare.ts';
import { href } from '../../text/href.ts';
import { loadPlaces, loadReports } from './load-reports.ts';
import { reportsCompared } from './most-reports.ts';

/** A view on somebody else's page: its table and picture, and the way to the whole of it. Nothing here is chosen. */
class EmbeddedView extends HTMLElement {
  connectedCallback(): void {
    this.#show().catch(() => {
      this.#part('[data-status]').textContent = words.failed;
    });
  }

  async #show(): Promise<void> {
    const view = viewOf(new URLSearchParams(location.search));
    const forms = JSON.parse(this.#part('[data-forms]').textContent ?? '[]') as Form[];
    const { compared, missing } = await loadReports(view, forms, reportsCompared);
    const { places, release } = await loadPlaces();
    const isOther = view.release !== null && view.release !== release;
    const remarks = [
      ...missing.map((id) => words.missing(id)),
      ...(isOther ? [words.pinDiffers(view.release ?? '', release)] : []),
      ...(compared.reports.length === 0 ? [words.nothingToShow] : []),
    ];
    this.#part('[data-status]').textContent = remarks.join(' ');
    this.#part('[data-source]').setAttribute('href', href(`/compare/${addressOf(view)}`));
    if (compared.reports.length === 0) return;
    this.#part('[data-title]').textContent = viewTitle(view, compared.reports, places);
    this.#part('[data-result]').innerHTML = comparisonHtml(compared, view);
    // What is followed opens beside the page that shows this, not within it.
    for (const link of this.querySelectorAll('a')) link.target = '_blank';
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the embedded view`);
    return part;
  }
}

customElements.define('embedded-view', EmbeddedView);
