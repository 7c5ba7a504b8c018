import type { Form, FormBlock, FormTable } from '../../src/model/form.ts';
import { type LeafRow, leafColumns } from '../../src/model/form-leaves.ts';
import type { SectionId } from '../../src/model/report.ts';
import { leavesOf, type MadeNumbers } from './made-numbers.ts';

/** Whose report it is, and of which year. */
export interface MadeReport {
  name: string;
  year: number;
  /** The day under the report; null where it has none. */
  day: string | null;
  form: Form;
  numbers: MadeNumbers;
  /** Paragraphs of the sections that have words. */
  words: Partial<Record<SectionId, readonly string[]>>;
}

/** A report as text, laid out as those of the archive: headings, words, and tables with tabs between cells. */
export function printReport({ name, year, day, form, numbers, words }: MadeReport): string {
  const head = [
    `${name}${year}年政府信息公开工作年度报告`,
    '【演示】本报告的地名、数字和文字全部是编造的，只用于演示和测试。',
    `根据《中华人民共和国政府信息公开条例》编制本报告，所列数据的统计期限自${year}年1月1日至${year}年12月31日。`,
  ];
  const sections = form.sections.flatMap(({ id, ordinal, label }) => {
    const table = form.tables.find((each) => each.id === id);
    const printed = table === undefined ? [] : [tableText(table, numbers)];
    return [`${ordinal}、${label}`, ...(words[id] ?? []), ...printed];
  });
  return `${[...head, ...sections, name, ...(day === null ? [] : [day])].join('\n\n')}\n`;
}

function tableText(table: FormTable, numbers: MadeNumbers): string {
  return table.blocks
    .map((block) =>
      blockLines(table, block, numbers)
        .map((cells) => cells.join('\t'))
        .join('\n'),
    )
    .join('\n');
}

function blockLines(table: FormTable, block: FormBlock, numbers: MadeNumbers): string[][] {
  const columns = leafColumns(block.columns);
  const rows = [
    ...new Map(
      leavesOf(table)
        .filter((leaf) => leaf.block === block)
        .map(({ row }) => [row.id, row]),
    ).values(),
  ];
  const valuesOf = (row: LeafRow) =>
    columns.map(({ id }) => String(numbers.get(`${table.id}.${row.id}.${id}`) ?? 0));
  if (block.arrangement === 'across') {
    const groups = rows.flatMap(({ label }) => [label, ...columns.slice(1).map(() => '')]);
    return [groups, rows.flatMap(() => columns.map(({ label }) => label)), rows.flatMap(valuesOf)];
  }
  const caption = block.caption === null ? [] : [[block.caption]];
  const depth = 1 + Math.max(...rows.map(({ above }) => above.length));
  const heads = headLines(block, depth);
  return [
    ...caption,
    ...heads,
    ...rows.map((row, at) => [...names(row, rows[at - 1], depth), ...valuesOf(row)]),
  ];
}

function headLines({ columns, corner }: FormBlock, depth: number): string[][] {
  const paths = leafColumns(columns).map(({ above, label }) => [...above, label]);
  const levels = Math.max(...paths.map((path) => path.length));
  const blanks = Array<string>(depth - 1).fill('');
  return Array.from({ length: levels }, (_, level) => [
    level === 0 ? (corner ?? '') : '',
    ...blanks,
    ...paths.map((path, at) =>
      level < path.length - 1 && paths[at - 1]?.[level] === path[level] ? '' : (path[level] ?? ''),
    ),
  ]);
}

/** A group is named beside its first row only, as in a table with merged cells. */
function names({ above, label }: LeafRow, before: LeafRow | undefined, depth: number): string[] {
  const groups = above.map((group, level) => (before?.above[level] === group ? '' : group));
  return [...groups, label, ...Array<string>(depth - above.length - 1).fill('')];
}
