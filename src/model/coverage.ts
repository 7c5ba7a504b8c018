import { z } from 'zod';

const Named = z.object({ code: z.string().describe('代码'), place: z.string().describe('地名') });

/** A county with every township that the register names under it, whether there is a report of it or not. */
export const CoveredCounty = Named.extend({ townships: z.array(Named).describe('乡镇、街道，按代码') });
export type CoveredCounty = z.infer<typeof CoveredCounty>;

/** `coverage.json`: what there could be reports of, in the counties of which there is one. */
export const Coverage = z.object({
  cutOff: z.string().nullable().describe('乡镇名单截至哪一天；名单只有登记的政府时为空'),
  counties: z.array(CoveredCounty).describe('有报告的县，按代码'),
});
export type Coverage = z.infer<typeof Coverage>;
