import type { Period } from '../periods.ts';
import { yearIn } from '../year-in-title.ts';
import type { Sayings } from './printed-name.ts';

/**
 * The year of a report: by its title, the period of its numbers, the sentence that speaks of it, or the day of publication.
 */
export function findYear(
  { title, head, opening }: Sayings,
  period: Period | null,
  publishedAt: string | null,
  paragraphs: readonly string[],
): number | null {
  const titled = title === null ? null : yearIn(title.text);
  const counted = period === null ? null : Number(period.from.slice(0, 4));
  const others = [yearOfSentence(head), yearBegun({ opening }), yearBeforeDay(publishedAt)];
  if (isSlip(titled, counted, others)) return counted;
  return (
    titled ??
    counted ??
    yearOfSentence(head) ??
    yearBefore(publishedAt, paragraphs) ??
    yearOfSentence(opening)
  );
}

/**
 * 2012年 in the title of a report whose numbers are of 2021, and that says so once more: a slip. One year apart, the rest
 * may be the text of last year; nobody can tell, and the title stands.
 */
function isSlip(titled: number | null, counted: number | null, others: readonly (number | null)[]): boolean {
  if (titled === null || counted === null || Math.abs(titled - counted) < 2) return false;
  return others.includes(counted) && !others.includes(titled);
}

function yearBeforeDay(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4)) - 1;
}

function yearOfSentence(texts: readonly string[]): number | null {
  const sentence = /(20\d\d)\s*年度?[^。，]{0,16}(?:信息公开|年度报告)/.exec(plain(texts));
  return sentence ? Number(sentence[1]) : null;
}

/** The year before that of publication, where the text speaks of it first: two that agree; one alone says too little. */
function yearBefore(publishedAt: string | null, paragraphs: readonly string[]): number | null {
  const first = /(20\d\d)\s*年(?!\s*\d{1,2}\s*月)/.exec(plain(paragraphs))?.[1];
  const year = yearBeforeDay(publishedAt);
  return year !== null && year === Number(first) ? year : null;
}

/** `2023年，在区委、区政府的坚强领导下……`: what a report of a year without a title begins with, and names most often. */
export function yearBegun({ opening }: Pick<Sayings, 'opening'>): number | null {
  const years = [...plain(opening).matchAll(/(20\d\d)\s*年(?!\s*\d{1,2}\s*月)/g)].map(([, year]) =>
    Number(year),
  );
  const begun = /^\s*(20\d\d)\s*年度?\s*[,，]/.exec(plain(opening))?.[1];
  const isAlone = years.every((year) => year === Number(begun));
  return begun !== undefined && isAlone ? Number(begun) : null;
}

function plain(texts: readonly string[]): string {
  return texts.join('\n').normalize('NFKC');
}
