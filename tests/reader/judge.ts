import type { Report, TableId } from '../../src/model/report.ts';
import { valueAt } from '../../src/model/report.ts';
import type { Expected } from './paper.ts';

type Truth = ReadonlyMap<string, Expected>;

/** Every way in which a report differs from what was printed, in words. Empty means: read perfectly. */
export function differences(report: Report, truth: Truth): string[] {
  return [
    ...[...truth].flatMap(([path, expected]) => difference(report, path, expected)),
    ...numbersFromNowhere(report, truth),
  ];
}

/** Differences that a reader would not be warned of: a wrong number, or a missing one that no finding points at. */
export function silentErrors(report: Report, truth: Truth): string[] {
  const silent = [...truth].flatMap(([path, expected]) => {
    const [found] = difference(report, path, expected);
    const value = numberAt(report, path);
    const reasoned = value === expected.inferable && report.cells[path]?.state === 'inferred';
    const honest = (value === null || reasoned) && isPointedAt(report, path);
    return found === undefined || honest ? [] : [found];
  });
  return [...silent, ...numbersFromNowhere(report, truth)];
}

/** The printed township is given 规章, so that their cells are tried too: that it makes none is told rightly. */
const toldRightly = 'check/regulation-maker';

/** Everything else that is found. */
export function unexpected(report: Report): string[] {
  return report.findings
    .filter(({ rule }) => rule !== toldRightly)
    .map(({ rule, path }) => `${rule} ${path}`);
}

/** What a report is accused of although its numbers agree and its amounts have their units. */
export function accusations(report: Report): string[] {
  return report.findings
    .filter(
      ({ about, severity, rule }) =>
        about === 'document' &&
        rule !== toldRightly &&
        (severity === 'error' || /^(check|number)\//.test(rule)),
    )
    .map((finding) => `${finding.rule} ${finding.path}: ${finding.message}`);
}

/** Cells whose place in the transcript does not show what was printed there. Of a row that did not fit, every number is there. */
export function misplaced(report: Report, transcript: readonly string[]): string[] {
  return Object.entries(report.cells).flatMap(([path, cell]) => {
    if (cell.raw === null || cell.line === null || cell.column === null) return [];
    const line = (transcript[cell.line - 1] ?? '').slice(cell.column - 1);
    const isThere =
      cell.state === 'unreadable'
        ? areInTurn(cell.raw.split(/\s+/), [line, ...transcript.slice(cell.line)].join('\n'))
        : line.startsWith(cell.raw);
    return isThere ? [] : [`${path}: “${cell.raw}” is not at ${cell.line}:${cell.column}`];
  });
}

/** The first at the beginning, the others behind it, in this order. */
function areInTurn(words: readonly string[], text: string): boolean {
  let from = 0;
  return words.every((word, index) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return index === 0 ? at === 0 : at >= 0;
  });
}

function difference(report: Report, path: string, expected: Expected): string[] {
  const cell = report.cells[path];
  const value = numberAt(report, path);
  const state = cell?.state ?? 'no cell';
  if (value !== expected.value) return [`${path}: printed ${expected.value}, read ${value} (${state})`];
  if (value !== null && state !== 'read' && state !== 'inferred')
    return [`${path}: ${value} has state ${state}`];
  if (value !== null && expected.unit !== undefined && cell?.unit !== expected.unit) {
    return [`${path}: printed ${expected.unit}, read unit ${cell?.unit}`];
  }
  return [];
}

function numbersFromNowhere(report: Report, truth: Truth): string[] {
  return Object.keys(report.cells)
    .filter((path) => !truth.has(path) && numberAt(report, path) !== null)
    .map((path) => `${path}: not printed, read ${numberAt(report, path)}`);
}

/** The number under a path such as `applications.denied.stateSecrets.total`. */
export function numberAt(report: Report, path: string): number | null {
  const [table = '', ...rest] = path.split('.');
  return valueAt(report, table as TableId, rest.slice(0, -1).join('.'), rest.at(-1) ?? '');
}

/**
 * A finding points at a cell where its path is the cell, its row, or its table. Where （六）其他处理 itself is lost, nobody can tell
 * which way it was printed: then a finding about the rows of the other way is as good.
 */
function isPointedAt(report: Report, path: string): boolean {
  const group = path.split('.').slice(0, -2).join('.');
  return report.findings.some((finding) => {
    const paths = [finding.path, ...finding.related.map((related) => related.path)];
    return paths.some((found) => {
      if (found === null) return false;
      const otherWay = report.cells[path] === undefined && found.startsWith(`${group}.`);
      return path === found || path.startsWith(`${found}.`) || otherWay;
    });
  });
}
