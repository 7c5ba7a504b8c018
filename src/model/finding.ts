import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { severityLabels } from './severity-labels.ts';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** Whether a finding speaks of what the report says, or of how well we read it. */
export const About = z.enum(['document', 'reading']);
export type About = z.infer<typeof About>;

/** The word of whoever answers for a report that a finding was looked at and may stand. */
export const Acceptance = z.object({
  reason: z.string().describe('为什么这样没有问题'),
  date: isoDate.describe('哪一天核对的'),
});
export type Acceptance = z.infer<typeof Acceptance>;

/** Something to look at again, said for the person who has to act. Words come from the catalogue of rules. */
export const Finding = z.object({
  rule: z.string().describe('规则编号，永久不变'),
  about: About.describe('document 是报告内容；reading 是我们的读取'),
  severity: Severity.describe(
    Severity.options.map((severity) => `${severity} ${severityLabels[severity]}`).join('；'),
  ),
  path: z.string().nullable().describe('所指的格或部分'),
  message: z.string().describe('看到了什么，应当是什么'),
  advice: z.string().describe('怎么办'),
  line: z.int().positive().nullable().describe('转录稿的行号'),
  related: z
    .array(z.object({ path: z.string(), line: z.int().positive().nullable() }))
    .describe('有关的其他格'),
  expected: z.union([z.number(), z.string()]).nullable().describe('应为'),
  actual: z.union([z.number(), z.string()]).nullable().describe('实为'),
  acceptance: Acceptance.optional().describe('已经核对并说明，提示仍然保留'),
});
export type Finding = z.infer<typeof Finding>;

/** Findings, what must be mended first; of equal weight in the order in which they were told. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return Severity.options.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** One evaluation of a rule that can be checked. Passes are kept beside failures, so that an audit is fair. */
export const Check = z.object({
  rule: z.string().describe('规则编号'),
  path: z.string().describe('核对的是哪一行、哪一列或哪一项'),
  outcome: z
    .enum(['pass', 'fail', 'not-assessable'])
    .describe('pass 相符；fail 待核对；not-assessable 无法核对'),
  expected: z.union([z.number(), z.string()]).nullable().describe('应为'),
  actual: z.union([z.number(), z.string()]).nullable().describe('实为'),
  reason: z.string().nullable().describe('无法核对的原因'),
  operands: z
    .array(z.string())
    .describe('用到的格，* 代表一组里的每一格；别的报告里的格前面加报告编号和 #，如 640502200-2019#…'),
  line: z.int().positive().optional().describe('所核对的句子在转录稿的行号'),
  sentence: z.string().optional().describe('所核对的句子，照录'),
});
export type Check = z.infer<typeof Check>;
