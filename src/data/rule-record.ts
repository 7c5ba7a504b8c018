import { RuleChecks } from '../model/rule-checks.ts';
import { allFindings } from './audit-findings.ts';
import { once } from './once.ts';
import { readOpenData } from './open-data.ts';
import { question } from './questions.ts';

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
const records = once(() => {
  const found = new Map<string, RuleRecord>();
  countFindings(found);
  countChecks(found);
  return found;
});

/** The record of a rule; all zero where it never spoke. */
export const recordOf = question('rule', (rule: string): RuleRecord => records().get(rule) ?? emptyRecord());

function countFindings(records: Map<string, RuleRecord>): void {
  for (const { rule, code, year, path, message, line } of allFindings()) {
    const record = recordFor(records, rule);
    record.findings += 1;
    if (record.examples.length < examplesKept) record.examples.push({ code, year, path, message, line });
  }
}

function countChecks(records: Map<string, RuleRecord>): void {
  const tallies = RuleChecks.parse(JSON.parse(readOpenData('rule-checks.json')));
  for (const [rule, tally] of Object.entries(tallies)) Object.assign(recordFor(records, rule), tally);
}

function recordFor(records: Map<string, RuleRecord>, rule: string): RuleRecord {
  const record = records.get(rule) ?? emptyRecord();
  records.set(rule, record);
  return record;
}

function emptyRecord(): RuleRecord {
  return { findings: 0, examples: [], pass: 0, fail: 0, notAssessable: 0 };
}
