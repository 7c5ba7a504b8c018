import type { Strip, Token } from './tokens.ts';

/** Names, and the values that follow them up to the next name. */
export interface Segment {
  names: Token[];
  /** Values and, in printed rows, empty cells. */
  values: Token[];
  /** For a printed row: how wide it is and where its values begin, so that rows of one shape can be compared. */
  shape: Shape | null;
}

export interface Shape {
  width: number;
  start: number;
  lastName: number;
}

/** How many columns the row has that these names name; null where they name none. */
export type RowWidth = (names: readonly Token[]) => number | null;

/** Strips to segments. Names without values (headings) gather before the next segment that has some. */
export function segmentsOf(strips: readonly Strip[], widthOf: RowWidth): Segment[] {
  const segments: Segment[] = [];
  let pending: Token[] = [];
  let open: Segment | null = null;
  for (const strip of strips) {
    if (strip.solid) {
      open = null;
      pending = addRow(segments, pending, strip.tokens, widthOf);
      continue;
    }
    for (const token of strip.tokens) {
      if (token.kind === 'label') {
        open = null;
        pending.push(token);
      } else {
        if (open === null) {
          open = { names: pending, values: [], shape: null };
          segments.push(open);
          pending = [];
        }
        open.values.push(token);
      }
    }
  }
  if (pending.length > 0) segments.push({ names: pending, values: [], shape: null });
  return withoutDoubtful(segments, widthOf);
}

/**
 * Among cells that only follow one another, empty ones count where the row is named and they make it whole. Elsewhere they
 * may be those of merged headings, and say nothing.
 */
function withoutDoubtful(segments: readonly Segment[], widthOf: RowWidth): Segment[] {
  const kept: Segment[] = [];
  let waiting: Token[] = [];
  for (const segment of segments) {
    const names = [...waiting, ...segment.names];
    waiting = [];
    const isWhole =
      segment.shape !== null ||
      segment.values.every(({ kind }) => kind !== 'blank') ||
      segment.values.length === widthOf(names);
    const values = isWhole ? segment.values : segment.values.filter(({ kind }) => kind !== 'blank');
    if (values.length === 0 && segment.values.length > 0) waiting = names;
    else kept.push({ ...segment, names, values });
  }
  return waiting.length === 0 ? kept : [...kept, { names: waiting, values: [], shape: null }];
}

/** Adds a printed row; returns the names that still wait for values. */
function addRow(segments: Segment[], pending: Token[], tokens: Token[], widthOf: RowWidth): Token[] {
  const runs = runsOf(tokens);
  const [first] = runs;
  if (first === undefined) return pending;
  if (!tokens.some((token) => token.kind === 'value')) {
    const names = [...pending, ...first.names];
    if (!isEmptyRow(first, widthOf)) return [...pending, ...tokens.filter((token) => token.kind === 'label')];
    segments.push({ names, values: first.values, shape: shapeOf(tokens, first) });
    return [];
  }
  for (const [index, run] of runs.entries()) {
    if (!run.values.some((token) => token.kind === 'value') && index === runs.length - 1 && index > 0)
      return run.names;
    const names = index === 0 ? [...pending, ...run.names] : run.names;
    segments.push({ names, values: run.values, shape: runs.length === 1 ? shapeOf(tokens, run) : null });
  }
  return [];
}

interface Run {
  names: Token[];
  values: Token[];
}

/** `名 名 _ 0 0 名 0 0` → two runs. Empty cells between names are merged cells and say nothing. */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const hasNumbers = run?.values.some((value) => value.kind === 'value') ?? false;
    if (token.kind !== 'label') {
      if (run) run.values.push(token);
      else runs.push({ names: [], values: [token] });
    } else if (run === undefined || hasNumbers) {
      runs.push({ names: [token], values: [] });
    } else {
      run.names.push(token);
      run.values = [];
    }
  }
  return runs;
}

/** A row that names a row of the form and leaves all its cells empty; headings have more names or fewer cells. */
function isEmptyRow(run: Run, widthOf: RowWidth): boolean {
  if (run.names.length > 3 || run.values.length === 0) return false;
  const width = widthOf(run.names);
  return width !== null && run.values.length >= width;
}

function shapeOf(tokens: readonly Token[], run: Run): Segment['shape'] {
  const start = tokens.length - run.values.length;
  const lastName = run.names.at(-1);
  return { width: tokens.length, start, lastName: lastName ? tokens.indexOf(lastName) : -1 };
}
