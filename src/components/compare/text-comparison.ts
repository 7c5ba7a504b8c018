import { nameOf } from '../../compare/compared-report.ts';
import type { Places } from '../../compare/place-index.ts';
import { placeWithin } from '../../compare/place-words.ts';
import { promisesHtml, textsHtml } from '../../compare/text/text-html.ts';
import { type ReportKey, reportId, reportKeyOf } from '../../compare/view.ts';
import { textWords as words } from '../../text/compare-text.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { loadPlaces } from './load-reports.ts';
import { loadText } from './load-text.ts';
import { placesFound } from './places-found.ts';
import { refill } from './refill.ts';

const sides = ['a', 'b'] as const;
type Side = (typeof sides)[number];
const placesListed = 6;

/** Two reports chosen by name, their texts side by side. The address is the only state: `?a=…&b=…&x=problems`. */
class TextComparison extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    this.addEventListener('input', (event) => void this.#list(event.target));
    this.addEventListener('change', (event) => this.#chooseSection(event.target));
    this.addEventListener('click', (event) => this.#chooseReport(event.target));
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  async #list(target: EventTarget | null): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const { places } = await loadPlaces();
    const found = placesFound(target.value, places, placesListed).filter(({ years }) => years.length > 0);
    const side = target.closest('[data-side]');
    const list = side?.querySelector('[data-found]');
    if (list) refill(list, found.map((entry) => foundHtml(entry, places)).join(''));
  }

  #chooseSection(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) this.#go({ x: target.value });
  }

  #chooseReport(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-report]') : null;
    const side = button?.closest<HTMLElement>('[data-side]');
    if (!button || !side) return;
    for (const part of side.querySelectorAll('input')) part.value = '';
    for (const part of side.querySelectorAll('[data-found]')) refill(part, '');
    this.#go({ [side.dataset.side ?? '']: button.dataset.report ?? '' });
  }

  #go(change: Record<string, string>): void {
    const address = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(change)) {
      if (value === '') address.delete(name);
      else address.set(name, value);
    }
    const query = [...address].map(([name, value]) => `${name}=${value}`).join('&');
    history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    void this.#show();
  }

  /** Address → both texts. An answer that comes late, after the next question, is dropped. */
  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const address = new URLSearchParams(location.search);
    const [a, b] = sides.map((side) => reportKeyOf(address.get(side) ?? ''));
    const only = address.get('x');
    this.#select('[data-section]').value = only ?? '';
    try {
      const { places } = await loadPlaces();
      this.#name('a', a ?? null, places);
      this.#name('b', b ?? null, places);
      const result = a && b ? await compared(a, b, only, places) : `<p>${words.chooseTwo}</p>`;
      if (asked === this.#asked) refill(this.#part('[data-result]'), result);
    } catch (error) {
      console.error(error);
      this.#part('[data-status]').textContent = words.failed;
    }
  }

  #name(side: Side, key: ReportKey | null, places: Places): void {
    const name =
      key === null ? '' : nameOf({ place: places.byCode.get(key.code)?.place ?? key.code, year: key.year });
    this.#part(`[data-side=${side}] [data-chosen]`).textContent = name;
  }

  #select(selector: string): HTMLSelectElement {
    return this.#part(selector) as HTMLSelectElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the comparison of texts`);
    return part;
  }
}

async function compared(a: ReportKey, b: ReportKey, only: string | null, places: Places): Promise<string> {
  const [left, right] = await Promise.all([loadText(a, places), loadText(b, places)]);
  const isNextYear = a.code === b.code && a.year + 1 === b.year;
  const promises = isNextYear ? `<h2>${words.promises}</h2>${promisesHtml(left, right)}` : '';
  return promises + textsHtml(left, right, { only, heading: 'h2' });
}

function foundHtml(entry: Parameters<typeof placeWithin>[0], places: Places): string {
  const { code, place, years } = entry;
  const buttons = years.map((year) => {
    const id = escapeHtml(reportId({ code, year }));
    return `<button type="button" data-report="${id}" aria-label="${escapeHtml(nameOf({ place, year }))}">${year}</button>`;
  });
  const within = escapeHtml(placeWithin(entry, places));
  return `<li><span>${escapeHtml(place)} <small>${within}</small></span>${buttons.join('')}</li>`;
}

customElements.define('text-comparison', TextComparison);
