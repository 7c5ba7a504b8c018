import { createHash } from 'node:crypto';
import { byWeight, type Finding } from '../../src/model/finding.ts';
import { ruleOf } from '../../src/model/rules/index.ts';
import { type CheckedFile, lineInFile } from './checked-file.ts';

/** A review shows ten notes of a step: nine are shown, and one says how many more there are. */
const mostNotes = 9;

interface Note {
  file: CheckedFile;
  finding: Finding;
}

/** All findings of all files, the heaviest first. */
function notesOf(files: readonly CheckedFile[]): Note[] {
  const notes = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const order = byWeight(notes.map(({ finding }) => finding));
  return notes.toSorted((one, other) => order.indexOf(one.finding) - order.indexOf(other.finding));
}

const githubLevels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Lines that GitHub turns into notes beside the lines of a pull request. */
export function githubNotes(files: readonly CheckedFile[]): string[] {
  const notes = notesOf(files);
  const lines = notes.slice(0, mostNotes).map(({ file, finding }) => {
    const line = lineInFile(file, finding);
    const place = [`file=${property(file.path)}`, ...(line === null ? [] : [`line=${line}`])];
    const title = property(titleOf(finding));
    return `::${githubLevels[finding.severity]} ${place.join(',')},title=${title}::${escaped(wordsOf(finding))}`;
  });
  const more = notes.length - mostNotes;
  return more > 0
    ? [...lines, `::notice title=年报核对::另有 ${more} 条没有列出，全部在本次运行的摘要里。`]
    : lines;
}

const gitlabLevels = { error: 'major', warning: 'minor', info: 'info' } as const;

/** The Code Quality report that GitLab shows in a merge request. */
export function gitlabReport(files: readonly CheckedFile[]): string {
  const entries = notesOf(files).map(({ file, finding }) => ({
    description: `${titleOf(finding)}：${wordsOf(finding)}`,
    check_name: finding.rule,
    fingerprint: fingerprintOf(file, finding),
    severity: gitlabLevels[finding.severity],
    location: { path: file.path, lines: { begin: lineInFile(file, finding) ?? 1 } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function titleOf({ rule }: Finding): string {
  return ruleOf(rule)?.title ?? rule;
}

function wordsOf({ message, advice }: Finding): string {
  return `${message}${advice}`;
}

/** The same for the same finding, so that GitLab can tell what is new. */
function fingerprintOf({ path }: CheckedFile, { rule, path: cell, message }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([path, rule, cell, message]))
    .digest('hex');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
