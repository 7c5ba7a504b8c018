import type { Period } from '../periods.ts';
import type { Sayings } from './printed-name.ts';
import { yearIn } from './title-words.ts';

/**
 * The year of a report: by its title, the period of its numbers, the sentence that speaks of it, or the day of publication.
 */
export function findYear(
  { title, head, opening }: Sayings,
  period: Period | null,
  publishedAt: string | null,
  paragraphs: readonly string[],
): number | null {
  return (
    (title === null ? null : yearIn(title.text)) ??
    (period === null ? null : Number(period.from.slice(0, 4))) ??
    yearOfSentence(head) ??
    yearBefore(publishedAt, paragraphs) ??
    yearOfSentence(opening)
  );
}

function yearOfSentence(texts: readonly string[]): number | null {
  const sentence = /(20\d\d)\s*年度?[^。，]{0,16}(?:信息公开|年度报告)/.exec(plain(texts));
  return sentence ? Number(sentence[1]) : null;
}

/** The year before that of publication, where the text speaks of it first: two that agree; one alone says too little. */
function yearBefore(publishedAt: string | null, paragraphs: readonly string[]): number | null {
  const first = /(20\d\d)\s*年(?!\s*\d{1,2}\s*月)/.exec(plain(paragraphs))?.[1];
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4)) - 1;
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
