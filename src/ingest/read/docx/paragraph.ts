import { isNoteMark } from '../note-mark.ts';
import { visibleText } from '../visible-text.ts';
import { childOf, elementsOf, isOn, type XmlElement } from '../xml.ts';
import { contentOf } from './alternate.ts';
import { symbolText } from './symbols.ts';
import type { WordDocument } from './word-document.ts';

export interface TextLine {
  text: string;
  page: number | undefined;
}

/** What a paragraph prints. */
export interface WordParagraph {
  lines: TextLine[];
  /** Text boxes that hang on it. */
  boxes: XmlElement[];
  /** Its end was deleted while changes were tracked: the next paragraph goes on in its last line. */
  isOpen: boolean;
}

/** A Word field is an instruction and its result; only the result is printed. Fields stand within fields. */
type FieldPart = 'instruction' | 'result';

/** Reads the runs of one paragraph. */
export class ParagraphReader {
  readonly #document: WordDocument;
  readonly #fields: FieldPart[] = [];
  readonly #boxes: XmlElement[] = [];
  readonly #lines: TextLine[] = [];
  #text = '';
  #endsRaised = false;
  #page: number | undefined;

  constructor(document: WordDocument) {
    this.#document = document;
  }

  read(paragraph: XmlElement): WordParagraph {
    const { styles, lists, pages } = this.#document;
    const properties = childOf(paragraph, 'pPr');
    const place = styles.listOf(properties);
    this.#page = pages.page;
    if (place !== null) this.#text = lists.next(place);
    for (const element of contentOf(paragraph)) this.#readInline(element);
    this.#breakLine();
    return {
      lines: this.#lines,
      boxes: this.#boxes,
      isOpen: childOf(childOf(properties, 'rPr'), 'del') !== undefined,
    };
  }

  #readInline(element: XmlElement): void {
    if (element.name === 'r') this.#readRun(element);
    // Formulas: oMath holds runs of its own.
    else if (/^oMath/.test(element.name)) for (const inner of contentOf(element)) this.#readInline(inner);
  }

  #readRun(run: XmlElement): void {
    const properties = childOf(run, 'rPr');
    const isHidden =
      this.#document.styles.isHidden(properties) || isOn(properties, 'strike') || isOn(properties, 'dstrike');
    const raised = isRaised(properties);
    for (const piece of contentOf(run)) {
      if (piece.name === 'fldChar') this.#field(piece.attributes.get('fldCharType'));
      else if (!isHidden || piece.name === 'lastRenderedPageBreak') this.#readPiece(piece, raised);
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('instruction');
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
    else if (type === 'end') this.#fields.pop();
  }

  #readPiece(piece: XmlElement, raised: boolean): void {
    const { attributes } = piece;
    if (piece.name === 't') this.#write(textIn(piece), raised);
    else if (piece.name === 'tab' || piece.name === 'ptab') this.#write(' ', false);
    else if (piece.name === 'br' || piece.name === 'cr') this.#breakLine();
    else if (piece.name === 'lastRenderedPageBreak') this.#turnPage();
    else if (piece.name === 'noBreakHyphen') this.#write('-', false);
    else if (piece.name === 'sym')
      this.#write(
        symbolText(attributes.get('font') ?? '', Number.parseInt(attributes.get('char') ?? '', 16)),
        false,
      );
    else if (piece.name === 'ruby') this.#readBase(piece);
    else this.#boxes.push(...textBoxesIn(piece));
  }

  /** Of a character with its sound above it, the character. */
  #readBase(ruby: XmlElement): void {
    const base = childOf(ruby, 'rubyBase');
    for (const element of base ? contentOf(base) : []) this.#readInline(element);
  }

  #write(text: string, raised: boolean): void {
    if (this.#fields.includes('instruction')) return;
    const visible = visibleText(text);
    // `2` and `3` that are both raised are 23.
    const isMark = raised && !this.#endsRaised && isNoteMark(this.#text, visible);
    this.#text += isMark ? `[${visible.trim()}]` : visible;
    if (raised !== this.#endsRaised && visible.trim() !== '') this.#endsRaised = raised;
  }

  #turnPage(): void {
    this.#document.pages.turn();
    if (this.#text.trim() === '') this.#page = this.#document.pages.page;
  }

  #breakLine(): void {
    if (this.#text.trim() !== '') this.#lines.push({ text: this.#text, page: this.#page });
    this.#text = '';
    this.#endsRaised = false;
    this.#page = this.#document.pages.page;
  }
}

/** Set as a superscript, or moved up by some half points. */
function isRaised(properties: XmlElement | undefined): boolean {
  if (properties === undefined) return false;
  return elementsOf(properties).some(({ name, attributes }) =>
    name === 'vertAlign'
      ? attributes.get('val') === 'superscript'
      : name === 'position' && Number(attributes.get('val')) > 0,
  );
}

function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : '')).join('');
}

/** The contents of the text boxes in a drawing. */
function textBoxesIn(drawing: XmlElement): XmlElement[] {
  if (drawing.name === 'txbxContent') return [drawing];
  return drawing.name === 'rPr' ? [] : contentOf(drawing).flatMap(textBoxesIn);
}
