import type { Result } from '../result.ts';
import type { Narrative } from '../text/reading.ts';

/** R47: published after the year has ended and by the day that the law names for reports of this kind. */
export function checkPublicationDate({ report, form, sentences }: Narrative): Result[] {
  const { year, publishedAt, government } = report;
  const { level } = government;
  if (year === null || level === null) return [];
  const isSmall = level === 'township' || level === 'department';
  const deadline = `${year + 1}-${isSmall ? form.deadlines.agencies : form.deadlines.governments}`;
  const from = `${year + 1}-01-01`;
  const signed = sentences.findLast(({ section }) => section === 'closing');
  const rule = 'narrative/publication-date';
  const sentence = { section: signed?.section ?? ('closing' as const), line: signed?.line ?? null };
  const common = {
    rule,
    sentence,
    expected: `${from} 至 ${deadline}`,
    actual: publishedAt,
    cells: [],
  } as const;
  if (publishedAt === null)
    return [{ ...common, outcome: 'not-assessable', reason: '没有找到发布日期', facts: {} }];
  const isInTime = from <= publishedAt && publishedAt <= deadline;
  // A date that only the web page bears may be the day on which a site was moved.
  if (!isInTime && !/年.*月.*日|\d{4}[-./]\d/.test(signed?.text ?? ''))
    return [
      { ...common, outcome: 'not-assessable', reason: '只有网页标了日期，可能是上传或搬迁的日子', facts: {} },
    ];
  const facts = { from, deadline, actual: publishedAt };
  return [{ ...common, outcome: isInTime ? 'pass' : 'fail', reason: null, facts }];
}
