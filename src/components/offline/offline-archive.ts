import { queryOf } from '../../search/query.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { offlineWords as words } from '../../text/offline.ts';
import { reportHtml } from '../search/results-html.ts';
import { type OfflineReport, searchOffline } from './offline-search.ts';

/** The one file's site: its pages lie in templates, and what stands after # in the address says which is shown. */
class OfflineArchive extends HTMLElement {
  #reports: OfflineReport[] = [];

  connectedCallback(): void {
    this.#reports = JSON.parse(document.getElementById('offline-reports')?.textContent ?? '[]');
    document.addEventListener('click', (event) => this.#follow(event));
    document.addEventListener('submit', (event) => this.#search(event));
    window.addEventListener('hashchange', () => this.#show());
    this.#show();
  }

  /** Links were made for the site: here they lead to a template, to a place in the page, or nowhere. */
  #follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const address = link?.getAttribute('href') ?? '';
    if (!/^[/#]/.test(address)) return;
    event.preventDefault();
    if (address.startsWith('#')) this.#reveal(address.slice(1));
    else if (this.#templateOf(address) === null) this.#status(words.notHere);
    else location.hash = address;
  }

  #search(event: Event): void {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get('q');
    location.hash = `/search/?${new URLSearchParams({ q: String(typed) })}`;
  }

  /** `#/governments/640502200/2020/#p-L25` → that page, at that paragraph. */
  #show(): void {
    const address = location.hash.slice(1) || '/';
    const [, search] = address.split('/search/?');
    if (search === undefined) this.#turnTo(address);
    else this.#answer(new URLSearchParams(search).get('q') ?? '');
  }

  #turnTo(address: string): void {
    const template = this.#templateOf(address);
    this.#status(template === null ? words.notHere : '');
    if (template === null) return;
    this.#page().replaceChildren(template.content.cloneNode(true));
    this.#reveal(address.split('#')[1] ?? '');
  }

  #answer(typed: string): void {
    const query = queryOf(typed);
    const found = searchOffline(this.#reports, query);
    const items = found.map(({ report, excerpts }) => reportHtml({ report }, excerpts));
    this.#status(found.length === 0 ? words.nothing(query.text) : words.found(found.length, query.text));
    this.#page().innerHTML = `<h1>${escapeHtml(words.submit)}</h1><report-search><ol class="plain-list" data-reports>${items.join('')}</ol></report-search>`;
    scrollTo(0, 0);
  }

  #templateOf(address: string): HTMLTemplateElement | null {
    const [path = ''] = address.split('#');
    return document.querySelector<HTMLTemplateElement>(`template[data-page="${CSS.escape(path)}"]`);
  }

  #reveal(id: string): void {
    const place = id === '' ? null : document.getElementById(decodeURIComponent(id));
    if (place === null) scrollTo(0, 0);
    else place.scrollIntoView();
    place?.closest('details')?.setAttribute('open', '');
  }

  #page(): HTMLElement {
    return document.getElementById('content') ?? this;
  }

  #status(text: string): void {
    this.textContent = text;
  }
}

customElements.define('offline-archive', OfflineArchive);
