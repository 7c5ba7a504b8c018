import type { Finding } from '../../model/finding.ts';
import { type Report, type Section, tableIds } from '../../model/report.ts';
import type { NoteMark } from '../table/note-mark.ts';
import type { NarrativeBlock } from './narrative.ts';
import { toneOf } from './tone.ts';

/** A finding with its number on the page, which is the same in the margin, in the table and in the list. */
export interface Note {
  number: number;
  finding: Finding;
}

/** The notes of a page, each found by what it is about. */
export interface PlacedNotes {
  all: readonly Note[];
  /** Cell or row → the marks that stand in the tables. */
  marks: ReadonlyMap<string, readonly NoteMark[]>;
  /** Table, or id of a block of text → notes, for the margin. */
  beside: ReadonlyMap<string, readonly Note[]>;
}

/** A section with its text set in blocks. */
export interface SetSection {
  section: Section;
  blocks: readonly NarrativeBlock[];
}

/** Gives each finding a number, in the order in which a reader meets them, and a place in the margin. */
export function placeNotes(findings: Report['findings'], sections: readonly SetSection[]): PlacedNotes {
  const order = [
    '',
    ...sections.flatMap(({ section, blocks }) => [...blocks.map(({ id }) => id), section.id]),
  ];
  const placed = findings
    .map((finding) => ({ finding, place: placeOf(finding, sections) }))
    .toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place))
    .map(({ finding, place }, index) => ({ place, note: { number: index + 1, finding } }));
  const marked = placed.filter(({ note }) => isInTable(note.finding));
  return {
    all: placed.map(({ note }) => note),
    marks: grouped(
      marked,
      ({ note }) => note.finding.path ?? '',
      ({ note }) => ({ number: note.number, tone: toneOf(note.finding) }),
    ),
    beside: grouped(
      placed,
      ({ place }) => place,
      ({ note }) => note,
    ),
  };
}

/** The signs of all notes that speak of a cell, or of one in a group, wherever they stand. */
export function marksAbout({ all }: PlacedNotes, place: string): NoteMark[] {
  const isThere = (path: string | null) => path === place || (path?.startsWith(`${place}.`) ?? false);
  return all
    .filter(({ finding: { path, related } }) => isThere(path) || related.some((other) => isThere(other.path)))
    .map(({ number, finding }) => ({ number, tone: toneOf(finding) }));
}

/** The block or section that a finding is about; empty where it is about the report as a whole. */
function placeOf(finding: Finding, sections: readonly SetSection[]): string {
  if (isInTable(finding)) return tableOf(finding);
  const { line } = finding;
  const block =
    line !== null &&
    sections
      .flatMap(({ blocks }) => blocks)
      .find(({ lines }) => lines && lines[0] <= line && line <= lines[1]);
  if (block) return block.id;
  return sections.some(({ section }) => section.id === finding.path) ? (finding.path ?? '') : '';
}

function isInTable(finding: Finding): boolean {
  return tableIds.some((table) => table === tableOf(finding));
}

function tableOf({ path }: Finding): string {
  return path?.split('.')[0] ?? '';
}

function grouped<T, V>(
  list: readonly T[],
  key: (item: T) => string,
  value: (item: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const item of list) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), [...group, value(item)]);
  }
  return groups;
}
