import type { Period } from '../dates.ts';
import { yearIn } from './title-words.ts';

/** The year of a report, by its title, the period of its numbers, or the first sentence that speaks of it. */
export function yearOf(title: string | null, period: Period | null, head: readonly string[]): number | null {
  const inTitle = title === null ? null : yearIn(title);
  if (inTitle !== null) return inTitle;
  if (period !== null) return Number(period.from.slice(0, 4));
  const sentence = /(20\d\d)\s*年度?[^。，]{0,16}(?:信息公开|年度报告)/.exec(
    head.join('\n').normalize('NFKC'),
  );
  return sentence ? Number(sentence[1]) : null;
}

/** The year before that of publication, where the text speaks of it first: two that agree; one alone says too little. */
export function yearBefore(publishedAt: string | null, paragraphs: readonly string[]): number | null {
  const first = /(20\d\d)\s*年(?!\s*\d{1,2}\s*月)/.exec(paragraphs.join('\n').normalize('NFKC'))?.[1];
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4)) - 1;
  return year !== null && year === Number(first) ? year : null;
}
