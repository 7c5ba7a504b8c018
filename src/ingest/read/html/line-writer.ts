import { isNoteMark } from '../note-mark.ts';
import { lineText } from './line-text.ts';
import type { Part, Region } from './region.ts';

/** Writes what a page says, inline text joined to lines, lines and tables into the boxes they stand in. */
export class LineWriter {
  readonly #open: Region[];
  #text = '';
  #linked = 0;
  #links = 0;
  #raised = 0;
  /** The last digit of the line is raised itself: `2` and `3` raised by one and the same hand are 23. */
  #endsRaised = false;

  constructor(root: Region) {
    this.#open = [root];
  }

  /** Text within a line. A raised sign behind a digit is a note mark: 22 with a raised 1 is not 221. */
  write(text: string): void {
    const isMark = this.#raised > 0 && !this.#endsRaised && isNoteMark(this.#text, text);
    const written = isMark ? `[${text.trim()}]` : text;
    this.#text += written;
    if (text.trim() !== '') this.#endsRaised = this.#raised > 0;
    if (this.#links > 0) this.#linked += written.length;
  }

  /** Ends the line, as a block or a line break does. */
  breakLine(): void {
    const text = lineText(this.#text);
    if (text !== '') this.#add({ kind: 'line', text, linked: Math.min(this.#linked, text.length) });
    this.#text = '';
    this.#linked = 0;
    this.#endsRaised = false;
  }

  add(part: Part): void {
    this.breakLine();
    this.#add(part);
  }

  /** Runs `inside` with what it writes standing in a box of its own. */
  within(isFurniture: boolean, inside: () => void): void {
    this.breakLine();
    const region: Region = { kind: 'region', parts: [], isFurniture };
    this.#open.push(region);
    inside();
    this.breakLine();
    this.#open.pop();
    this.#add(region);
  }

  withinLink(inside: () => void): void {
    this.#links += 1;
    inside();
    this.#links -= 1;
  }

  raised(inside: () => void): void {
    this.#raised += 1;
    inside();
    this.#raised -= 1;
  }

  #add(part: Part): void {
    if (part.kind === 'region' && part.parts.length === 0) return;
    this.#open.at(-1)?.parts.push(part);
  }
}
