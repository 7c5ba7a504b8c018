import type { ComparedReport } from '../../compare/compared-report.ts';
import { itemsShown } from '../../compare/grid.ts';
import type { Places } from '../../compare/place-index.ts';
import { placesSaid, yearsSaid } from '../../compare/place-words.ts';
import type { View } from '../../compare/view.ts';
import { itemsSaid } from '../../compare/view-words.ts';
import type { Form } from '../../model/form.ts';
import { compareWords as words } from '../../text/compare.ts';
import { chosenHtml, foundHtml, yearsHtml } from './chooser-html.ts';
import { focusHtml, itemsHtml } from './items-html.ts';
import { loadPlaces } from './load-reports.ts';
import { placesFound } from './places-found.ts';
import { refill } from './refill.ts';
import { picking } from './view-of-form.ts';

const placesListed = 8;

/** The panels in which a view is chosen. They always say what the address says. */
export class ChooserPanels {
  readonly forms: readonly Form[];
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, forms: readonly Form[]) {
    this.#root = root;
    this.forms = forms;
  }

  /** View → every field of the form, and the question that they ask in words. */
  async fill(view: View, reports: readonly ComparedReport[]): Promise<void> {
    const { places } = await loadPlaces();
    const isPicking = view.items.length > 0;
    refill(this.#part('[data-chosen]'), chosenHtml(view, places));
    refill(this.#part('[data-years]'), yearsHtml(view, places));
    refill(this.#part('[data-rows]'), itemsHtml(view, this.forms, isPicking));
    refill(this.#part('[data-focus]'), focusHtml(itemsShown(view, reports), view.focus));
    this.#check(`[name=t][value=${isPicking ? picking : view.table}]`);
    this.#check(`[name=c][value=${view.columns.length === 0 ? 'total' : 'all'}]`);
    (this.#part('[name=z]') as HTMLInputElement).checked = view.hideZeros;
    (this.#part('[name=v]') as HTMLSelectElement).value = view.lines ?? '';
    (this.#part('[name=k]') as HTMLSelectElement).value = view.chart ?? '';
    const filter = this.#part('[name=f]') as HTMLInputElement;
    if (filter !== document.activeElement) filter.value = view.filter;
    this.#ask(view, reports, places);
    await this.listPlaces(view);
  }

  /** The places that the typed words find, each with what can be chosen of it. */
  async listPlaces(view: View): Promise<void> {
    const { places } = await loadPlaces();
    const typed = (this.#part('[data-find]') as HTMLInputElement).value;
    const found = placesFound(typed, places, placesListed);
    refill(this.#part('[data-found]'), typed.trim() === '' ? '' : foundHtml(found, view, places));
  }

  /** The question as a sentence. */
  #ask(view: View, reports: readonly ComparedReport[], places: Places): void {
    this.#part('[data-said=places]').textContent = placesSaid(view, places);
    this.#part('[data-said=years]').textContent = yearsSaid(view);
    this.#part('[data-said=items]').textContent = itemsSaid(view, reports);
    this.#part('[data-act=pin]').textContent = view.release === null ? words.pin : words.unpin;
  }

  #check(selector: string): void {
    (this.#part(selector) as HTMLInputElement).checked = true;
  }

  #part(selector: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the comparison`);
    return part;
  }
}
