import { type CitationStyle, type Cited, citation } from '../../takeaway/citation.ts';

/**
 * Citations with the reader's own address and day, for the whole, for a part that is chosen, or for the row that the
 * address of the page points at; each is copied with one click. Without this they stand on the page to be marked.
 */
export class CitationCard extends HTMLElement {
  /** A page whose content the reader changes writes here what is to be cited now. */
  static observedAttributes = ['data-cited'];
  #part = '';

  attributeChangedCallback(): void {
    this.#write();
  }

  connectedCallback(): void {
    for (const hidden of this.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    this.querySelector('select')?.addEventListener('change', (event) => this.#choose(event));
    this.addEventListener('click', (event) => this.#copy(event));
    window.addEventListener('hashchange', () => this.#offerRow());
    this.#offerRow();
  }

  /** The row that the reader followed a link to can be cited too. */
  #offerRow(): void {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const name = place?.closest('tr')?.querySelector('th[scope="row"]');
    const select = this.querySelector('select');
    if (place && name && select) {
      const row = select.querySelector<HTMLOptionElement>('[data-row]') ?? document.createElement('option');
      row.dataset.row = nameOf(name);
      row.textContent = (this.dataset.thisRow ?? '%').replace('%', nameOf(name));
      row.value = place.id;
      select.append(row);
      select.value = place.id;
      this.#part = place.id;
    }
    this.#write();
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#part = target.value;
    this.#write();
  }

  #write(): void {
    if (this.dataset.cited === undefined) return;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-style]')) {
      const text = button.closest('div')?.querySelector('dd');
      if (text) text.textContent = this.#citation(button.dataset.style as CitationStyle);
    }
  }

  #citation(style: CitationStyle): string {
    const cited = JSON.parse(this.dataset.cited ?? '{}') as Cited;
    const url = new URL(cited.url, location.href);
    const chosen = this.querySelector('select')?.selectedOptions[0];
    url.hash = this.#part;
    const part = this.#part === '' ? cited.part : (chosen?.dataset.row ?? chosen?.textContent ?? null);
    return citation(style, { ...cited, part, url: url.href }, today());
  }

  async #copy({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-style]') : null;
    const status = this.querySelector('[role="status"]');
    if (!button || !status) return;
    await navigator.clipboard.writeText(this.#citation(button.dataset.style as CitationStyle));
    const words = button.textContent;
    button.textContent = status.textContent = this.dataset.copied ?? '';
    setTimeout(() => {
      button.textContent = words;
      status.textContent = '';
    }, 2000);
  }
}

/** The name of a row without the signs that lead to notes and explanations. */
function nameOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('a, button')) sign.remove();
  return copy.textContent?.trim() ?? '';
}

/** The day where the reader is: `2026-11-20`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
