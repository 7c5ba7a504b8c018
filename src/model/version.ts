import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { SectionId } from './report.ts';

/** That a report was taken back by its government. Its address stays and says so. */
export const Withdrawal = z.object({
  date: isoDate.describe('哪一天撤回'),
  reason: z.string().describe('为什么撤回'),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** What the government says of what was found, in its own words. */
export const Reply = z.object({
  date: isoDate.describe('哪一天答复'),
  text: z.string().describe('政府的说明，照录'),
});
export type Reply = z.infer<typeof Reply>;

const value = z.number().nullable();

/** One version of a report that was published again, with what it changed. */
export const Version = z.object({
  version: z.int().positive().describe('第几版，从 1 起'),
  file: z.string().describe('来源文件'),
  sha256: z.string().describe('来源文件的摘要'),
  title: z.string().nullable().describe('报告所印标题'),
  publishedAt: isoDate.nullable().describe('落款或发布日期'),
  withdrawn: Withdrawal.nullable().describe('撤回的日期和原因；没有撤回就是空'),
  numbers: z
    .array(z.object({ path: z.string().describe('格'), before: value, after: value }))
    .describe('与上一版不同的数；没有数就是空'),
  sections: z
    .array(z.object({ section: SectionId, change: z.enum(['added', 'removed', 'changed']) }))
    .describe('与上一版文字不同的部分'),
});
export type Version = z.infer<typeof Version>;
