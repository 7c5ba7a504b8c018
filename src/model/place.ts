import { z } from 'zod';

/** Where something stands in the transcript. 1-based, as every editor counts. */
export const Place = z.object({
  line: z.int().positive().describe('转录稿的行号，从 1 起'),
  column: z.int().positive().describe('行内第几个字符，从 1 起'),
  page: z.int().positive().optional().describe('原文件的页码（已知时）'),
});
export type Place = z.infer<typeof Place>;
