import type { Piece } from '../../block.ts';
import { readNumber } from '../numbers/number.ts';

type Rows = readonly Piece[][];

const running = /^(?:指标)?(?:代码|编码|编号|序号|行次|栏次)$/;
const indicators = /^(?:统计)?指标(?:名称)?$|^统计项目$/;
const counts = /^(?:统计数据?|统计值|数据|数量|数值|本年度?(?:数量?|统计数)?)$/;
/** Fewer numbers below each other may be a slip. */
const fewestNumbers = 3;
const shortestRun = 10;

/**
 * The rows of a 统计表 as names and one number each: columns of running numbers gone, halves that are printed side by side one
 * below the other. Where several columns of numbers stay (this year and the last, a total of all years) the heading says which
 * one counts; where it does not, nobody can tell.
 */
export function namesAndNumbers(rows: Rows): Piece[][] {
  return halvesOf(withoutRunning(rows)).flatMap(withOneNumber);
}

/** Two lists of indicators side by side, one below the other. */
function halvesOf(rows: Rows): Piece[][][] {
  const heads = rows.map((row) => row.flatMap((cell, at) => (indicators.test(wordsOf(cell)) ? [at] : [])));
  const starts = heads.find((places) => places.length > 1);
  if (starts === undefined) return [rows.map((row) => [...row])];
  return starts.map((from, half) => rows.map((row) => row.slice(half === 0 ? 0 : from, starts[half + 1])));
}

/** 代码 01, 02, 03 … are no data: a heading says so, or, beside other numbers, their turn. */
function withoutRunning(rows: Rows): Piece[][] {
  const hasOthers = columnsWhere(rows, isNumbered).size > 1;
  const taken = columnsWhere(
    rows,
    (column) => column.some((cell) => running.test(wordsOf(cell))) || (hasOthers && isRun(column)),
  );
  return rows.map((row) => row.filter((_, at) => !taken.has(at)));
}

function isRun(column: readonly Piece[]): boolean {
  const numbers = column.flatMap((cell) => (/^\d{1,3}$/.test(cell.text) ? [Number(cell.text)] : []));
  return (
    numbers.length >= shortestRun &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

function withOneNumber(rows: Rows): Piece[][] {
  const numbered = columnsWhere(rows, isNumbered);
  if (numbered.size <= 1) return rows.map((row) => [...row]);
  const headed = columnsWhere(rows, (column) => column.some((cell) => counts.test(wordsOf(cell))));
  const [only, ...others] = [...numbered].filter((at) => headed.has(at));
  const kept = only !== undefined && others.length === 0 ? only : columnOfLastYear(rows, numbered);
  // Where nobody can tell which one counts, all stay, and no number is given.
  return rows.map((row) => row.filter((_, at) => at === kept || kept === null || !numbered.has(at)));
}

const year = /^(20\d\d)年度?$/;

/** Beside 2015年, the column 2016年 is that of the report: none has numbers of years to come. Null where no column is of a year. */
function columnOfLastYear(rows: Rows, numbered: ReadonlySet<number>): number | null {
  const years = [...numbered].flatMap((at) => {
    const found = rows.flatMap((row) => year.exec(wordsOf(row[at] ?? { text: '' }))?.[1] ?? []);
    return found.length === 1 ? [{ at, year: Number(found[0]) }] : [];
  });
  const [last, before] = years.toSorted((one, other) => other.year - one.year);
  return last !== undefined && last.year !== before?.year ? last.at : null;
}

function isNumbered(column: readonly Piece[]): boolean {
  return column.filter(({ text }) => readNumber(text).kind === 'number').length >= fewestNumbers;
}

function columnsWhere(rows: Rows, isOne: (column: readonly Piece[]) => boolean): Set<number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? []));
  return new Set([...columns.keys()].filter((at) => isOne(columns[at] ?? [])));
}

function wordsOf({ text }: Pick<Piece, 'text'>): string {
  return text.replace(/\s/g, '');
}
