import type { TableId } from '../../src/model/report.ts';

/** One printed line of a table. Cells are what stands left of the numbers, the numbers, and what stands right of them. */
export interface GridLine {
  kind: 'caption' | 'header' | 'values';
  labels: string[];
  values: string[];
  tail: string[];
  /** The cells of the form that `values` print, as long as no mangler has moved them. */
  paths: string[];
}

export type Part = { kind: 'prose'; lines: string[] } | { kind: 'grid'; table: TableId; lines: GridLine[] };

/** What a cell of the form must come back as: a number, or nothing that looks like a number. */
export interface Expected {
  value: number | null;
  unit?: string;
  /** A number that may be inferred instead, with a finding: where a layout swallows a blank, nobody can tell it from a lost 0. */
  inferable?: number;
}

/** A report on its way to paper: what is printed, and what a perfect reader would take from it. */
export interface Paper {
  parts: Part[];
  truth: ReadonlyMap<string, Expected>;
}

export function cellsOf(line: GridLine): string[] {
  return [...line.labels, ...line.values, ...line.tail];
}

/** The text of a paper whose tables were not laid out otherwise: cells between tabs, as in the seeds. */
export function textOf(paper: Paper): string {
  return paper.parts
    .flatMap((part) =>
      part.kind === 'prose' ? part.lines : part.lines.map((line) => cellsOf(line).join('\t')),
    )
    .join('\n');
}

/** Rewrites the lines of every grid. A line may become none or several. */
export function mapLines(paper: Paper, change: (line: GridLine, table: TableId) => GridLine[]): Paper {
  const parts = paper.parts.map((part) =>
    part.kind === 'grid' ? { ...part, lines: part.lines.flatMap((line) => change(line, part.table)) } : part,
  );
  return { ...paper, parts };
}

/** Replaces every grid by other parts. */
export function mapGrids(paper: Paper, change: (grid: Extract<Part, { kind: 'grid' }>) => Part[]): Paper {
  return { ...paper, parts: paper.parts.flatMap((part) => (part.kind === 'grid' ? change(part) : [part])) };
}

/** The lines with numbers, of all grids, in printed order. */
export function valueLines(paper: Paper): GridLine[] {
  return paper.parts.flatMap((part) =>
    part.kind === 'grid' ? part.lines.filter((line) => line.kind === 'values') : [],
  );
}
