import { chartWords as words } from '../../text/chart.ts';
import { saveFile } from '../browser/save-file.ts';
import { drawingWithLooks } from './drawing-with-looks.ts';

/** Pixels of a saved picture for each unit of the drawing: sharp on paper. */
const sharpness = 3;

/** Buttons that save the drawing of their figure. Without script there are none. */
class ChartDownloads extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', words.saving);
    this.classList.add('no-print');
    this.append(this.#button(words.saveSvg, (svg) => this.#saveSvg(svg)));
    this.append(this.#button(words.savePng, (svg) => this.#savePng(svg)));
  }

  #button(text: string, save: (svg: string) => void | Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => {
      const figure = this.closest('figure');
      const svg = figure?.querySelector<SVGSVGElement>('svg.drawing');
      if (figure && svg) void save(drawingWithLooks(svg, figure));
    });
    return button;
  }

  #saveSvg(svg: string): void {
    saveFile(`${this.#name()}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  }

  async #savePng(svg: string): Promise<void> {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * sharpness;
    canvas.height = image.height * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((png) => {
      if (png !== null) saveFile(`${this.#name()}.png`, png);
    });
  }

  #name(): string {
    const title = this.closest('figure')?.dataset.name ?? 'chart';
    return title.replace(/[\\/:*?"<>|：]/g, ' ').slice(0, 60);
  }
}

if (customElements.get('chart-downloads') === undefined)
  customElements.define('chart-downloads', ChartDownloads);
