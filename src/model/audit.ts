import { z } from 'zod';
import { Check, Finding } from './finding.ts';
import { SectionId } from './report.ts';

/** The address of a report inside the archive. */
const ReportAddress = z.object({ code: z.string(), year: z.int() });

/** Sentences that two reports have in common after the words of the template are taken out. Never an accusation. */
export const Likeness = z.object({
  kind: z.enum(['earlier', 'other']).describe('earlier 同一政府的上一年；other 另一政府的同一年'),
  other: ReportAddress.describe('另一份报告'),
  section: SectionId.describe('比的是哪一部分'),
  share: z.number().describe('相同文字占这一部分的比例，0 到 1'),
  sentences: z
    .array(z.object({ line: z.int().positive(), otherLine: z.int().positive() }))
    .describe('相同的句子在两份转录稿的行号'),
});
export type Likeness = z.infer<typeof Likeness>;

/** What the archive as a whole says of one report: against other years, against its parts, against other reports. */
export const ReportAudit = ReportAddress.extend({
  checks: z.array(Check).describe('跨年度、跨政府的核对，相符的也在内'),
  findings: z.array(Finding).describe('跨年度、跨政府的核对提示'),
  likeness: z.array(Likeness).describe('与其他报告相同的文字'),
});
export type ReportAudit = z.infer<typeof ReportAudit>;

/** `audit/<code>.json`: one entry for each year that there is something to say about, oldest first. */
export const GovernmentAudit = z.object({ code: z.string(), reports: z.array(ReportAudit) });
export type GovernmentAudit = z.infer<typeof GovernmentAudit>;
