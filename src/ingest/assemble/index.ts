import { absentCell, type Cell, type ReadCell } from '../../model/cell.ts';
import type { Form } from '../../model/form.ts';
import { printedLeaves } from '../../model/form-leaves.ts';
import { isStandaloneHeading, numberingOf } from '../../model/numbering.ts';
import type { Report, Section, TableId, Values } from '../../model/report.ts';
import { type Block, firstLineOf, lastLineOf, type Paragraph, textOf } from '../block.ts';

/** A part of the document with the paragraphs that are its text. */
export interface TextPart {
  id: Section['id'];
  heading: string | null;
  line: number;
  blocks: readonly Block[];
  text: readonly Paragraph[];
}

/** A part as published: its text as Markdown, a paragraph a blank line, with its places. */
export function sectionOf(part: TextPart): Section {
  const last = part.blocks.at(-1);
  return {
    id: part.id,
    heading: part.heading,
    markdown: part.text.map(markdownOf).join('\n\n'),
    paragraphs: part.text.map((paragraph): [number, number] => [
      firstLineOf(paragraph),
      lastLineOf(paragraph),
    ]),
    lines: [part.line, last ? Math.max(part.line, lastLineOf(last)) : part.line],
  };
}

/** A numbered line that is a heading by itself becomes one: （一） the third level, 1. the fourth. */
function markdownOf(paragraph: Paragraph): string {
  const text = textOf(paragraph)
    .replace(/^[#\s]+/, '')
    .trim();
  if (paragraph.lines.length > 1 || !isStandaloneHeading(text)) return text;
  const depth = numberingOf(text).level <= 2 ? '###' : '####';
  return `${depth} ${text}`;
}

export interface Numbers {
  tables: Report['tables'];
  cells: Record<string, Cell>;
}

/** What was read of one table. */
export interface ReadRows {
  cells: ReadonlyMap<string, ReadCell>;
  rows: ReadonlySet<string>;
}

/** Read cells to the nested tables and the flat biographies. Every cell of the form is there, printed or not. */
export function numbersOf(form: Form | null, readings: ReadonlyMap<TableId, ReadRows>): Numbers {
  const numbers: Numbers = { tables: { disclosure: {}, applications: {}, remedies: {} }, cells: {} };
  for (const table of form?.tables ?? []) {
    const reading = readings.get(table.id);
    for (const { row, column, path, key } of printedLeaves(table, reading?.rows ?? new Set())) {
      const cell = reading?.cells.get(key) ?? absentCell;
      rowIn(numbers.tables[table.id], row.id)[column.id] = cell.value;
      numbers.cells[path] = biographyOf(cell);
    }
  }
  return numbers;
}

/** All but the value. */
function biographyOf({ state, raw, unit, line, column, page }: ReadCell): Cell {
  const biography = { state, raw, unit, line, column };
  return page === undefined ? biography : { ...biography, page };
}

/** The numbers of a row, which stand as deep as its id says. */
function rowIn(values: Values, row: string): Values {
  let node = values;
  for (const key of row.split('.')) {
    const next = node[key];
    const child: Values = typeof next === 'object' && next !== null ? next : {};
    if (child !== next) node[key] = child;
    node = child;
  }
  return node;
}
