import { z } from 'zod';
import { Check, Finding } from './finding.ts';
import { SectionId } from './report.ts';
import { Reply, Version } from './version.ts';

/** The address of a report inside the archive. */
const ReportAddress = z.object({ code: z.string(), year: z.int() });

const line = z.int().positive();

/** Sentences that two reports have in common after the words of the template are taken out. Never an accusation. */
export const Likeness = z.object({
  kind: z.enum(['earlier', 'other']).describe('earlier 同一政府的上一年；other 另一政府的同一年'),
  other: ReportAddress.describe('另一份报告'),
  section: SectionId.describe('比的是哪一部分'),
  share: z.number().describe('相同文字占这一部分的比例，0 到 1'),
  sentences: z
    .array(
      z.object({
        line: line.describe('在这份转录稿的行号'),
        text: z.string().describe('这份报告的原话'),
        otherLine: line.describe('在另一份转录稿的行号'),
        otherText: z.string().describe('另一份报告的原话'),
      }),
    )
    .describe('相同的句子；数字和地名可以不同'),
});
export type Likeness = z.infer<typeof Likeness>;

/** What the archive as a whole says of one report: against other years, against its parts, against other reports. */
export const ReportAudit = ReportAddress.extend({
  checks: z.array(Check).describe('跨年度、跨政府的核对，相符的也在内'),
  findings: z.array(Finding).describe('跨年度、跨政府的核对提示'),
  likeness: z.array(Likeness).describe('与其他报告相同的文字'),
  versions: z.array(Version).describe('公布过的各版，最早的在前；只有一版的不列'),
  reply: Reply.nullable().describe('政府的说明；没有就是空'),
});
export type ReportAudit = z.infer<typeof ReportAudit>;

/** `audit/<code>.json`: one entry for each year that there is something to say about, oldest first. */
export const GovernmentAudit = z.object({ code: z.string(), reports: z.array(ReportAudit) });
export type GovernmentAudit = z.infer<typeof GovernmentAudit>;
