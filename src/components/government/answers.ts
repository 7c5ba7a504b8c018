import { isNarrative } from '../../compare/report-sentence.ts';
import { leafRows } from '../../model/form-leaves.ts';
import { formOf } from '../../model/forms/index.ts';
import { type PublishedReport, type TableId, valueAt } from '../../model/report.ts';
import { answerWords as words } from '../../text/answers.ts';

/** A piece of an answer: words of ours, or numbers of the report, each with the cell that it is read from. */
export type AnswerPiece = string | { value: number; path: string };

export interface Answer {
  question: string;
  pieces: readonly AnswerPiece[];
}

/** What the tables of a report answer, in the order in which people ask. Nothing is said that no cell says. */
export function answersOf(report: PublishedReport): Answer[] {
  if (isNarrative(report.form)) return [{ question: words.asked, pieces: [words.narrative] }];
  const answered = nobodyAsked(report)
    ? [{ question: words.given, pieces: [words.nobody] }]
    : [
        { question: words.given, pieces: givenPieces(report) },
        { question: words.refused, pieces: refusedPieces(report) },
      ];
  return [
    { question: words.asked, pieces: askedPieces(report) },
    ...answered,
    { question: words.disputed, pieces: disputedPieces(report) },
  ];
}

function nobodyAsked(report: PublishedReport): boolean {
  const rows = ['newlyReceived', 'carriedOver', 'concluded'];
  return rows.every((row) => at(report, `applications.${row}.total`) === 0);
}

function askedPieces(report: PublishedReport): AnswerPiece[] {
  const received = counted(report, words.received, 'applications.newlyReceived.total');
  if (received === null) return [words.unsaid('新收申请的件数')];
  return sentence([
    received,
    happened(report, words.people, 'applications.newlyReceived.naturalPerson'),
    happened(report, words.carriedOver, 'applications.carriedOver.total'),
  ]);
}

function givenPieces(report: PublishedReport): AnswerPiece[] {
  const granted = counted(report, words.granted, 'applications.granted.total');
  if (granted === null) return [words.unsaid('予以公开的件数')];
  return sentence([
    granted,
    counted(report, words.partiallyGranted, 'applications.partiallyGranted.total'),
    counted(report, words.concluded, 'applications.concluded.total'),
    happened(report, words.carriedForward, 'applications.carriedForward.total'),
  ]);
}

/** The reasons that were used, in the words of the form. That there are none is said only where each is read as 0. */
function refusedPieces(report: PublishedReport): AnswerPiece[] {
  const table = formOf(report.form)?.tables.find(({ id }) => id === 'applications');
  const rows = leafRows(table?.blocks.flatMap((block) => block.rows) ?? []).filter(
    ({ id }) => id.includes('.') && `applications.${id}.total` in report.cells,
  );
  const reasons = rows.map(({ id, label, above }) => {
    const group = above.at(-1)?.replace(/^（.+?）/, '') ?? '';
    const name = label.replace(/^(?:\d+\.|（.+?）)/, '');
    return happened(report, id.endsWith('undivided') ? name : `${group}·${name}`, `applications.${id}.total`);
  });
  if (reasons.some((reason) => reason !== null)) return sentence(reasons);
  const areAllZero = rows.length > 0 && rows.every(({ id }) => at(report, `applications.${id}.total`) === 0);
  return [areAllZero ? words.allGiven : words.unsaid('各种理由的件数')];
}

function disputedPieces(report: PublishedReport): AnswerPiece[] {
  const kinds = [
    { name: words.reconsideration, row: 'reconsideration' },
    { name: `${words.litigation}（未经复议直接起诉）`, row: 'litigationDirect' },
    { name: `${words.litigation}（复议后起诉）`, row: 'litigationAfterReconsideration' },
  ];
  const parts = kinds.flatMap(({ name, row }) => [
    counted(report, name, `remedies.${row}.total`),
    happened(report, words.corrected, `remedies.${row}.corrected`),
  ]);
  return parts.every((part) => part === null) ? [words.unsaid('行政复议和行政诉讼的件数')] : sentence(parts);
}

type Counted = readonly [name: string, number: AnswerPiece];

function counted(report: PublishedReport, name: string, path: string): Counted | null {
  const value = at(report, path);
  return value === null ? null : [name, { value, path }];
}

/** Only what is more than nothing is worth words. */
function happened(report: PublishedReport, name: string, path: string): Counted | null {
  return (at(report, path) ?? 0) > 0 ? counted(report, name, path) : null;
}

function sentence(parts: readonly (Counted | null)[]): AnswerPiece[] {
  const given = parts.filter((part) => part !== null);
  return given.flatMap(([name, number], index) => {
    const end = index === given.length - 1 ? '。' : '，';
    return [`${name} `, number, ` ${words.unit}${end}`];
  });
}

function at(report: PublishedReport, path: string): number | null {
  const [table = '', ...rest] = path.split('.');
  return valueAt(report, table as TableId, rest.slice(0, -1).join('.'), rest.at(-1) ?? '');
}
