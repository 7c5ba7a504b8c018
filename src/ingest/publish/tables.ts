import type { ReportSummary } from '../../model/archive.ts';
import type { Check, Finding } from '../../model/finding.ts';
import type { RegisteredGovernment } from '../../model/government.ts';
import type { CsvValue } from './csv.ts';

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  description: string;
}

/** A CSV file of the open data: what it is and what its columns mean. */
export interface DataTable {
  path: string;
  title: string;
  fields: readonly Field[];
}

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const integer = (name: string, description: string): Field => ({ name, type: 'integer', description });
const reportFields = [text('government', '政府代码'), integer('year', '年度')];

export const governmentsTable: DataTable = {
  path: 'governments.csv',
  title: '政府登记表',
  fields: [
    text('code', '行政区划代码'),
    text('place', '地名'),
    text('name', '机关名称'),
    text('level', '级别：province 省，prefecture 市，county 县，township 乡镇街道，department 部门'),
    text('parent', '上级的代码'),
    text('aliases', '报告中见过的其他写法，以空格分开'),
    text('website', '网站'),
  ],
};

export const reportsTable: DataTable = {
  path: 'reports.csv',
  title: '报告目录',
  fields: [
    ...reportFields,
    text('title', '报告所印标题'),
    text('form', '格式：2008 更早的叙述式，2019 试行，2021 修订'),
    text('scope', 'agency 本机关，aggregate 含所属部门和乡镇的汇总'),
    { name: 'publishedAt', type: 'date', description: '落款或发布日期' },
    text('file', '来源文件'),
    integer('checksPassed', '相符的核对项数'),
    integer('checksFailed', '待核对的项数'),
    integer('checksNotAssessable', '无法核对的项数'),
    integer('findings', '提示的条数'),
  ],
};

export const numbersTable: DataTable = {
  path: 'numbers.csv',
  title: '全部数字，一行一个',
  fields: [
    ...reportFields,
    text('form', '格式'),
    text('table', '表：disclosure 主动公开，applications 申请，remedies 复议诉讼'),
    text('row', '行的编号'),
    text('column', '列的编号'),
    text('label', '行名和列名'),
    { name: 'value', type: 'number', description: '数值，照录；没有就是空，绝不是 0' },
    text('unit', '格内或表头所印单位；没有印就是空'),
    text('state', 'read 照录，inferred 推定，blank 空格，na 不适用，absent 未印出，unreadable 读不准'),
    text('raw', '原文所印'),
    integer('line', '转录稿的行号'),
  ],
};

export const findingsTable: DataTable = {
  path: 'findings.csv',
  title: '核对提示和读取问题',
  fields: [
    ...reportFields,
    text('file', '来源文件'),
    text('rule', '规则编号'),
    text('about', 'document 报告内容，reading 我们的读取'),
    text('severity', 'error、warning 或 info'),
    text('path', '所指的格或部分'),
    text('message', '看到了什么，应当是什么'),
    text('advice', '怎么办'),
    text('expected', '应为'),
    text('actual', '实为'),
    integer('line', '转录稿的行号'),
    { name: 'acceptedAt', type: 'date', description: '核对过并说明的日期；没有说明就是空' },
    text('acceptedReason', '说明的原因'),
  ],
};

export const checksTable: DataTable = {
  path: 'checks.csv',
  title: '做过的核对，相符的也在内',
  fields: [
    ...reportFields,
    text('rule', '规则编号'),
    text('path', '核对的是哪一行、哪一列或哪一项'),
    text('outcome', 'pass 相符，fail 待核对，not-assessable 无法核对'),
    text('expected', '应为'),
    text('actual', '实为'),
    text('reason', '无法核对的原因'),
    text('operands', '用到的格，以空格相隔；* 代表一组里的每一格；别的报告里的格前面有报告编号和 #'),
    integer('line', '所核对的句子在转录稿的行号；核对表格的没有'),
  ],
};

export const dataTables = [governmentsTable, reportsTable, numbersTable, findingsTable, checksTable];

export function governmentRow(government: RegisteredGovernment): CsvValue[] {
  const { code, place, name, level, parent, aliases, website } = government;
  return [code, place, name, level, parent, aliases.join(' '), website];
}

export function reportRow(summary: ReportSummary): CsvValue[] {
  const { code, year, title, form, scope, publishedAt, file, checks, findings } = summary;
  const count = findings.error + findings.warning + findings.info;
  const outcomes = [checks.pass, checks.fail, checks.notAssessable];
  return [code, year, title, form, scope, publishedAt, file, ...outcomes, count];
}

/** Of which report a line is; a file that is no report of anybody has neither code nor year. */
export interface ReportPlace {
  code: string | null;
  year: number | null;
  file: string;
}

export function findingRow({ code, year, file }: ReportPlace, finding: Finding): CsvValue[] {
  const { rule, about, severity, path, message, advice, expected, actual, line, acceptance } = finding;
  const said = [rule, about, severity, path, message, advice, expected, actual, line];
  return [code, year, file, ...said, acceptance?.date ?? null, acceptance?.reason ?? null];
}

export function checkRow(
  { code, year }: ReportPlace,
  { rule, path, outcome, expected, actual, reason, operands, line }: Check,
): CsvValue[] {
  return [code, year, rule, path, outcome, expected, actual, reason, operands.join(' '), line ?? null];
}
