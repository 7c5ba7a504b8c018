import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlankReport } from './blank-report.ts';
import type { FormGrid } from './form-grid.ts';
import { type FormLine, formLines } from './form-lines.ts';

const song = { eastAsia: '宋体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' };
/** In twentieths of a point, between the margins of an A4 page. */
const pageWidth = 9000;
const groupWidth = 800;
const rowNameWidth = 2600;
const hei = { ...song, eastAsia: '黑体' };

/** The form as a Word file, known numbers filled in. */
export function wordFile(report: BlankReport): Promise<Blob> {
  const children = formLines(report).map((line) =>
    line.kind === 'grid' ? tableOf(line.grid, report.numbers) : paragraphOf(line),
  );
  const styles = { default: { document: { run: { font: song, size: 24 } } } };
  return Packer.toBlob(new Document({ styles, sections: [{ children }] }));
}

function paragraphOf({ kind, text }: Exclude<FormLine, { kind: 'grid' }>): Paragraph {
  const isTitle = kind === 'title';
  return new Paragraph({
    alignment: isTitle
      ? AlignmentType.CENTER
      : kind === 'signature'
        ? AlignmentType.RIGHT
        : AlignmentType.LEFT,
    spacing: { before: 120, after: 120 },
    indent: kind === 'text' ? { firstLine: 480 } : {},
    children: [
      new TextRun({ text, font: isTitle || kind === 'heading' ? hei : song, size: isTitle ? 36 : 24 }),
    ],
  });
}

function tableOf(grid: FormGrid, numbers: ReadonlyMap<string, number>): Table {
  const { cells, rows } = grid;
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: widthsOf(grid),
    layout: TableLayoutType.FIXED,
    rows: Array.from({ length: rows }, (_, row) => {
      const own = cells.filter((cell) => cell.row === row).toSorted((a, b) => a.column - b.column);
      return new TableRow({
        cantSplit: true,
        children: own.map(
          ({ rowSpan, columnSpan, text, path }) =>
            new TableCell({
              rowSpan,
              columnSpan,
              children: [cellText(path === null ? text : String(numbers.get(path) ?? ''))],
            }),
        ),
      });
    }),
  });
}

/** Names take as much room as they need, of groups less than of rows; numbers share what is left. */
function widthsOf({ cells, columns }: FormGrid): number[] {
  const labels = Math.min(...cells.filter(({ path }) => path !== null).map(({ column }) => column));
  const names = labels === 0 ? [] : [...new Array(labels - 1).fill(groupWidth), rowNameWidth];
  const left = pageWidth - names.reduce((sum, width) => sum + width, 0);
  return [...names, ...new Array(columns - labels).fill(Math.floor(left / (columns - labels)))];
}

function cellText(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: song, size: 18 })],
  });
}
