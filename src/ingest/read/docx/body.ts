import type { Element } from '../typeset.ts';
import type { XmlElement } from '../xml.ts';
import { contentOf } from './alternate.ts';
import { ParagraphReader, type TextLine } from './paragraph.ts';
import { readTable } from './table.ts';
import type { WordDocument } from './word-document.ts';

/** Paragraphs and tables below a body, a cell or a text box, in reading order. */
export function readBody(body: XmlElement, document: WordDocument): Element[] {
  const elements: Element[] = [];
  let open: TextLine | null = null;
  for (const element of contentOf(body)) {
    if (element.name === 'tbl') {
      elements.push(...readTable(element, document, readBody));
      open = null;
    } else if (element.name === 'p') {
      const { lines, boxes, isOpen } = new ParagraphReader(document).read(element);
      const [first, ...others] = lines;
      if (open !== null && first !== undefined) append(elements, first);
      elements.push(...(open !== null ? others : lines).map(paragraphOf));
      elements.push(...boxes.flatMap((box) => readBody(box, document)));
      open = isOpen && boxes.length === 0 ? (lines.at(-1) ?? open) : null;
    }
  }
  return elements;
}

function append(elements: Element[], line: TextLine): void {
  const last = elements.at(-1);
  if (last?.kind === 'paragraph') last.text += line.text;
  else elements.push(paragraphOf(line));
}

function paragraphOf({ text, page }: TextLine): Element {
  return page === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, page };
}
