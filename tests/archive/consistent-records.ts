import { cellPath } from '../../src/model/cell-path.ts';
import { leafCells } from '../../src/model/form-leaves.ts';
import { formOf } from '../../src/model/forms/index.ts';
import type { Level } from '../../src/model/government.ts';
import type { ReportRecord } from '../../src/model/record.ts';
import type { FormId } from '../../src/model/report.ts';
import { type Dice, diceOf } from '../reader/dice.ts';

type Numbers = Map<string, number>;

/** Records of counties with their townships over some years, such that every rule across reports holds. */
export function consistentRecords(form: FormId, years: readonly number[], counties: number): ReportRecord[] {
  const dice = diceOf(2021);
  return Array.from({ length: counties }, (_, at) => countyRecords(dice, form, years, 410101 + at)).flat();
}

const townshipsInCounty = 9;

function countyRecords(dice: Dice, form: FormId, years: readonly number[], code: number): ReportRecord[] {
  const townships = Array.from({ length: townshipsInCounty }, (_, at) => ({
    code: `${code}${100 + at}`,
    years: chain(dice, form, years),
  }));
  const own = chain(dice, form, years);
  const whole = own.map((numbers, at) =>
    sumOf([numbers, ...townships.map((each) => each.years[at] ?? numbers)]),
  );
  return [
    ...years.map((year, at) => recordOf(form, String(code), 'county', null, year, whole[at] ?? new Map())),
    ...townships.flatMap((township) =>
      years.map((year, at) =>
        recordOf(form, township.code, 'township', String(code), year, township.years[at] ?? new Map()),
      ),
    ),
  ];
}

/** Sums of numbers that agree agree as well. */
function sumOf(all: readonly Numbers[]): Numbers {
  const sums: Numbers = new Map();
  for (const numbers of all)
    for (const [path, value] of numbers) sums.set(path, (sums.get(path) ?? 0) + value);
  return sums;
}

function chain(dice: Dice, form: FormId, years: readonly number[]): Numbers[] {
  const numbers: Numbers[] = [];
  for (const _ of years) numbers.push(nextYear(dice, form, numbers.at(-1)));
  return numbers;
}

/** Numbers of a year that follow from those of the year before. */
function nextYear(dice: Dice, form: FormId, before: Numbers | undefined): Numbers {
  const numbers: Numbers = new Map();
  for (const table of formOf(form)?.tables ?? [])
    for (const { row, column } of leafCells(table)) {
      const at = (id: string) => cellPath(table.id, row.id, id);
      const old = (id: string) => before?.get(at(id));
      numbers.set(at(column.id), dice(30));
      if (column.id === 'repealed') numbers.set(at('repealed'), dice(1 + (old('inForce') ?? 0)));
      if (column.id === 'change') numbers.set(at('change'), dice(9));
      if (column.id === 'previousYear' && before)
        numbers.set(at('previousYear'), (old('previousYear') ?? 0) + (old('change') ?? 0));
      if (column.id === 'inForce' && before)
        numbers.set(
          at('inForce'),
          (old('inForce') ?? 0) + (numbers.get(at('issued')) ?? 0) - (numbers.get(at('repealed')) ?? 0),
        );
      if (column.id === 'total' && table.id !== 'applications')
        numbers.set(at('total'), (old('total') ?? 0) + (numbers.get(at('pending')) ?? 0) + dice(9));
      if (row.id === 'carriedOver' && before)
        numbers.set(at(column.id), before.get(cellPath(table.id, 'carriedForward', column.id)) ?? 0);
    }
  return numbers;
}

function recordOf(
  form: FormId,
  code: string,
  level: Level,
  parent: string | null,
  year: number,
  numbers: Numbers,
): ReportRecord {
  const name = `${code}人民政府`;
  return {
    summary: summaryOf(form, code, level, year),
    government: { code, name, fullName: name, level, parent, printedName: name },
    sha256: '',
    cells: Object.fromEntries([...numbers].map(([path, value]) => [path, { state: 'read', value, line: 1 }])),
    sentences: [],
    ruleChecks: {},
    acceptances: [],
    reply: null,
    version: null,
    withdrawn: null,
  };
}

function summaryOf(form: FormId, code: string, level: Level, year: number): ReportRecord['summary'] {
  const id = `${code}-${year}`;
  return {
    id,
    code,
    year,
    scope: level === 'county' ? 'aggregate' : 'agency',
    form,
    title: null,
    publishedAt: null,
    file: `${id}.txt`,
    figures: {} as ReportRecord['summary']['figures'],
    findings: { error: 0, warning: 0, info: 0 },
    checks: { pass: 0, fail: 0, notAssessable: 0 },
  };
}
