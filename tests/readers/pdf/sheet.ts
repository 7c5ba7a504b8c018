import type { GridLine, Paper } from '../../reader/paper.ts';
import { escaped } from '../escaped.ts';
import { mergedCells } from '../merged-cells.ts';

/** How a report is set on paper. */
export interface Sheet {
  /** In points. */
  tableSize: number;
  textSize: number;
  borders: 'collapsed' | 'apart' | 'across' | 'none';
  padding: number;
  landscape: boolean;
  /** Empty space above the first table, in points, so that page breaks fall elsewhere. */
  space: number;
  /** Headings of a table are printed again on each page. */
  repeatsHeadings: boolean;
  /** Pieces of CSS that put numbers at the edge or names into the middle. */
  alignment: 'left' | 'center' | 'right';
  /** First lines indented and justified as in an official document, or paragraphs apart as on a web page. */
  prose: 'document' | 'page';
}

/** A report as a web page to be printed. */
export function sheetOf(paper: Paper, sheet: Sheet): string {
  const parts = paper.parts.map((part, index) => {
    if (part.kind === 'prose')
      return part.lines
        .filter((line) => line !== '')
        .map(paragraph)
        .join('\n');
    const isFirst = paper.parts.findIndex((other) => other.kind === 'grid') === index;
    const space = isFirst ? `<div style="height:${sheet.space}pt"></div>` : '';
    return `${space}${table(part.lines, sheet.repeatsHeadings)}`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${styleOf(sheet)}</style>${parts.join('\n')}`;
}

function paragraph(line: string): string {
  const isHeading = /^[一二三四五六]、.{2,30}$/.test(line);
  return isHeading ? `<h2>${escaped(line)}</h2>` : `<p>${escaped(line)}</p>`;
}

function table(lines: readonly GridLine[], repeatsHeadings: boolean): string {
  const rows = mergedCells(lines).map((row) => {
    const cells = row.map(
      (cell) => `<td colspan=${cell.columns} rowspan=${cell.rows}>${escaped(cell.text)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const headings = lines.findIndex((line) => line.kind !== 'header');
  const split = repeatsHeadings ? Math.max(0, headings) : 0;
  return `<table><thead>${rows.slice(0, split).join('\n')}</thead><tbody>${rows.slice(split).join('\n')}</tbody></table>`;
}

function styleOf(sheet: Sheet): string {
  const isDocument = sheet.prose === 'document';
  const lines = {
    collapsed: 'border-collapse:collapse',
    apart: 'border-spacing:2px',
    across: 'border-collapse:collapse',
    none: 'border-spacing:0',
  };
  const widths = { collapsed: '0.75pt', apart: '0.75pt', across: '0.75pt 0', none: '0' };
  return `
@page { size: A4 ${sheet.landscape ? 'landscape' : 'portrait'}; margin: 25mm 27mm }
body { font-family: "Noto Serif CJK SC", serif; margin: 0; font-size: ${sheet.textSize}pt; line-height: 1.6 }
p { margin: ${isDocument ? '0' : '0.8em 0'}; text-indent: ${isDocument ? '2em' : '0'}; text-align: ${isDocument ? 'justify' : 'left'} }
h2 { font-size: 1.1em; margin: ${isDocument ? '0' : '1em 0'}; text-indent: ${isDocument ? '2em' : '0'} }
table { width: 100%; ${lines[sheet.borders]}; font-size: ${sheet.tableSize}pt; line-height: 1.4; text-align: ${sheet.alignment} }
td { border: 0.75pt solid #000; border-width: ${widths[sheet.borders]}; padding: ${sheet.padding}pt }`;
}
