import Papa from 'papaparse';
import { readOpenData } from './open-data.ts';

/** A finding of one report, as an example of its rule. */
export interface RuleExample {
  code: string;
  year: number;
  path: string | null;
  message: string;
  line: number | null;
}

/** How often a rule spoke, and how its checks came out, over the whole archive. */
export interface RuleRecord {
  findings: number;
  examples: RuleExample[];
  pass: number;
  fail: number;
  notAssessable: number;
}

const examplesKept = 8;
const records = new Map<string, RuleRecord>();
countFindings();
countChecks();

/** The record of a rule; all zero where it never spoke. */
export function recordOf(rule: string): RuleRecord {
  return records.get(rule) ?? emptyRecord();
}

function countFindings(): void {
  eachRow('findings.csv', ({ rule = '', government = '', year = '', path = '', message = '', line = '' }) => {
    const record = recordFor(rule);
    record.findings += 1;
    // A file that could not be published has no page to lead to.
    if (government === '' || year === '' || record.examples.length >= examplesKept) return;
    const place = { path: path === '' ? null : path, line: line === '' ? null : Number(line) };
    record.examples.push({ code: government, year: Number(year), message, ...place });
  });
}

function countChecks(): void {
  eachRow('checks.csv', ({ rule = '', outcome = '' }) => {
    const record = recordFor(rule);
    if (outcome === 'pass') record.pass += 1;
    else if (outcome === 'fail') record.fail += 1;
    else record.notAssessable += 1;
  });
}

function recordFor(rule: string): RuleRecord {
  const record = records.get(rule) ?? emptyRecord();
  records.set(rule, record);
  return record;
}

function emptyRecord(): RuleRecord {
  return { findings: 0, examples: [], pass: 0, fail: 0, notAssessable: 0 };
}

/** Row by row: a large archive makes hundreds of thousands. */
function eachRow(file: string, take: (row: Record<string, string>) => void): void {
  const text = readOpenData(file).replace(/^\ufeff/, '');
  Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    step: ({ data }) => take(data),
  });
}
