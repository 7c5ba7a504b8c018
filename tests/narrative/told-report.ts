import type { Cell, CellState } from '../../src/model/cell.ts';
import type { Form } from '../../src/model/form.ts';
import { leafCells } from '../../src/model/form-leaves.ts';
import { forms } from '../../src/model/forms/index.ts';
import type { Level } from '../../src/model/government.ts';
import { Report, type SectionId } from '../../src/model/report.ts';

type Facts = ReadonlyMap<string, string>;

const shortNames: Readonly<Record<string, string>> = {
  new: 'applications.newlyReceived.total',
  over: 'applications.carriedOver.total',
  done: 'applications.concluded.total',
  next: 'applications.carriedForward.total',
  granted: 'applications.granted.total',
  partial: 'applications.partiallyGranted.total',
  licensing: 'disclosure.licensing.decisions',
  penalties: 'disclosure.penalties.decisions',
  coercion: 'disclosure.coercion.decisions',
  fees: 'disclosure.fees.amount',
  items: 'disclosure.procurement.items',
  procurement: 'disclosure.procurement.amount',
};
const remedyRows: Readonly<Record<string, string>> = {
  re: 'reconsideration',
  li: 'litigationDirect',
  la: 'litigationAfterReconsideration',
};
const remedyColumns = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
const states: Readonly<Record<string, CellState>> = { '?': 'inferred', '-': 'absent', _: 'blank' };
const problems =
  '公开内容还不够全面，人员变动较多，下一步将加强培训，完善制度，提高公开的质量和时效，回应群众关切。';

/** A report that says one text, beside tables of noughts with a few facts in them. */
export function toldReport(facts: Facts, text: string): { report: Report; form: Form; lines: string[] } {
  const year = Number(facts.get('year') ?? 2020);
  const form = forms.find(({ years }) => years.from <= year && year <= (years.to ?? year));
  if (form === undefined) throw new Error(`no form of ${year}`);
  const told = (facts.get('in') ?? 'overview') as SectionId;
  const parts: [SectionId, string][] = [
    [told, text],
    ...(told === 'problems' ? [] : ([['problems', problems]] as [SectionId, string][])),
    ...closingOf(facts),
  ];
  const lines = parts.flatMap(([, words]) => [words, '']);
  const sections = parts.map(([id, markdown], at) => ({
    id,
    heading: null,
    markdown,
    paragraphs: [[at * 2 + 1, at * 2 + 1]],
    lines: [at * 2 + 1, at * 2 + 1],
  }));
  const { tables, cells } = numbersOf(form, facts);
  const report = Report.parse({ ...headOf(facts, year), form: form.id, sections, tables, cells });
  return { report, form, lines };
}

/** A report with all the numbers of a form, and some sentences. */
export function toldNumbers(
  form: Form,
  numbers: ReadonlyMap<string, number>,
  sentences: readonly string[],
): { report: Report; lines: readonly string[] } {
  const { report } = toldReport(new Map([['year', String(form.years.from)]]), sentences.join(''));
  const tables = { disclosure: {}, applications: {}, remedies: {} };
  const cells: Record<string, Cell> = {};
  for (const [path, value] of numbers) {
    put(tables, path.split('.'), value);
    cells[path] = { state: 'read', raw: String(value), unit: null, line: 50, column: 1 };
  }
  return { report: { ...report, tables, cells }, lines: [sentences.join('')] };
}

function headOf(facts: Facts, year: number) {
  const level = (facts.get('level') ?? 'township') as Level;
  const name = facts.get('name') ?? { department: '区教育局' }[level as string] ?? '沙坡头区人民政府';
  const own = level === 'township' && !facts.has('name') ? '香山乡人民政府' : name;
  const government = { code: '640502', name: own, fullName: own, level, parent: null, printedName: own };
  const contact = { address: null, postcode: null, phone: null, fax: null, email: null, website: null };
  return {
    schemaVersion: 1,
    id: `640502-${year}`,
    government,
    scope: facts.get('scope') ?? 'agency',
    year,
    title: null,
    publishedAt: facts.get('date') ?? facts.get('pagedate') ?? null,
    period: null,
    contact,
    source: { file: '年报.txt', sha256: '', mediaType: null, encoding: null },
    checks: [],
    findings: [],
  };
}

function numbersOf(form: Form, facts: Facts) {
  const given = new Map([...facts].flatMap(([key, value]) => cellsOf(form, key, value)));
  const tables = { disclosure: {}, applications: {}, remedies: {} };
  const cells: Record<string, Cell> = {};
  for (const table of form.tables) {
    for (const { row, column } of leafCells(table)) {
      const path = `${table.id}.${row.id}.${column.id}`;
      const printed = given.get(path) ?? '0';
      const state = states[printed.slice(-1)] ?? 'read';
      const value = state === 'absent' || state === 'blank' ? null : Number.parseFloat(printed);
      const unit = /(?:元|万元|亿元)$/.exec(printed)?.[0] ?? null;
      put(tables, path.split('.'), value);
      cells[path] = { state, raw: printed, unit, line: 50, column: 1 };
    }
  }
  return { tables, cells };
}

function cellsOf(form: Form, key: string, value: string): [string, string][] {
  const row = remedyRows[key];
  if (row !== undefined) {
    const parts = value.split('/');
    const columns = [...parts, String(parts.reduce((sum, part) => sum + Number.parseInt(part, 10), 0))];
    if (value.includes('?')) columns[4] += '?';
    return columns.map((part, at) => [`remedies.${row}.${remedyColumns[at]}`, part]);
  }
  const document = form.tables[0]?.blocks[0]?.columns.some(({ id }) => id === key);
  if (document) return [[`disclosure.normativeDocuments.${key}`, value]];
  const path = shortNames[key] ?? (key.includes('.') ? `applications.${key}.total` : null);
  return path === null ? [] : [[path, value]];
}

function put(tree: Record<string, unknown>, [key = '', ...rest]: string[], value: number | null): void {
  if (rest.length === 0) tree[key] = value;
  else {
    tree[key] ??= {};
    put(tree[key] as Record<string, unknown>, rest, value);
  }
}

/** The signature and the day below it; a `pagedate` stands on the web page alone. */
function closingOf(facts: Facts): [SectionId, string][] {
  const lines = [facts.get('sign'), facts.get('date')].filter((line) => line !== undefined);
  return lines.length === 0 ? [] : [['closing', lines.join('\n\n')]];
}
