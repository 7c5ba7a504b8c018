import type { Finding } from '../../../model/finding.ts';
import type { PrintedTable } from '../../../model/form.ts';
import { leafCells } from '../../../model/form-leaves.ts';
import type { Statistic } from '../../../model/report.ts';
import { type Block, firstLineOf, textOf } from '../../block.ts';
import { Notebook } from '../../notebook.ts';
import { readDown } from '../down.ts';
import { vocabularyOf } from '../names/vocabulary.ts';
import { withoutDashes } from './headings.ts';
import { unitAtPlace, unitsApart } from './units.ts';

/** A 统计表 that a report prints: its lines, and where it stands. */
export interface StatisticsReading {
  statistics: Statistic[];
  lines: [number, number];
  notebook: Notebook;
}

/** Numbers, and the names of most rows, are shorter or longer. */
const [shortestName, longestName] = [4, 60];
const announced = /统计指标|信息公开(?:工作)?情况统计表/;
/** Fewer names may be words of a text, or a table of another kind. */
const fewestRows = 10;

/** Reads the 统计表 where a report prints one; null where it does not. */
export function readStatistics(table: PrintedTable, blocks: readonly Block[]): StatisticsReading | null {
  const start = blocks.findIndex(isAnnouncement);
  if (start < 0) return null;
  const { blocks: numbers, units } = unitsApart(
    withoutDashes(blocks.slice(start), vocabularyOf(table).headings),
  );
  const { cells, lines, notebook } = readDown(table, numbers);
  const statistics = leafCells(table).flatMap(({ row, column }): Statistic[] => {
    const cell = cells.get(`${row.id}.${column.id}`);
    if (cell === undefined) return [];
    const unit = cell.unit ?? unitAtPlace(units, cell.line, cell.column);
    return [{ id: row.id, label: row.label, ...cell, unit }];
  });
  if (isLocal(notebook, statistics.length)) return null;
  const [first, ...others] = ofSeveralYears(notebook);
  if (first !== undefined && others.length > 1 && statistics.length >= fewestRows && lines !== null)
    return { statistics: statistics.map(unreadable), lines, notebook: toldOnce(table, first, statistics) };
  const sure = statistics.filter(({ state }) => state !== 'inferred' && state !== 'unreadable');
  return sure.length < fewestRows || lines === null ? null : { statistics, lines, notebook };
}

const ofOtherRows = new Set(['table/own-row', 'table/unplaced-numbers']);

/**
 * Before 2014 each place had a table of its own, and many kept it. Some of its rows are called as those of the national one; a
 * table with half as many that are not is another table.
 */
function isLocal({ findings }: Notebook, known: number): boolean {
  return 2 * findings.filter(({ rule }) => ofOtherRows.has(rule)).length > known;
}

/** Rows with two numbers or more: of this year and the last, and nothing says which is which. */
function ofSeveralYears({ findings }: Notebook): Finding[] {
  return findings.filter(({ rule, actual }) => rule === 'table/unfitted-row' && Number(actual) > 1);
}

function unreadable(statistic: Statistic): Statistic {
  return { ...statistic, state: 'unreadable', value: null };
}

function toldOnce(
  table: PrintedTable,
  { line, actual }: Finding,
  statistics: readonly Statistic[],
): Notebook {
  const notebook = new Notebook();
  const found = Number(actual);
  const printed = statistics.find((statistic) => statistic.line === line)?.raw ?? '';
  const facts = { row: `${table.title}的各行`, found, expected: 1, printed };
  notebook.tell('table/unfitted-row', facts, { path: table.id, line, expected: 1, actual: found });
  return notebook;
}

/** The blocks of a report without those of its 统计表, whose lines look like headings of a report. */
export function withoutStatistics(
  blocks: readonly Block[],
  reading: StatisticsReading | null,
): readonly Block[] {
  if (reading === null) return blocks;
  const [from, to] = reading.lines;
  return blocks.filter((block) => firstLineOf(block) < from || firstLineOf(block) > to);
}

/** The name of the table, or its head. A sentence that only speaks of the table is longer. */
function isAnnouncement(block: Block): boolean {
  const texts = block.kind === 'grid' ? block.rows.flat().map(({ text }) => text) : [textOf(block)];
  return texts.some(
    (text) =>
      text.length >= shortestName && text.length < longestName && announced.test(text.replace(/\s/g, '')),
  );
}
