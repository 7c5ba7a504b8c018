import { z } from 'zod';
import { levels } from './levels.ts';

export { levelLabels } from './levels.ts';

export const Level = z.enum(levels, '应是 province、prefecture、county、township 或 department');
export type Level = z.infer<typeof Level>;

/** One line of the register of governments, `content/governments.csv`. */
export const RegisteredGovernment = z.object({
  code: z
    .string()
    .regex(/^\d{6}(\d{3})?([/-][a-z0-9-]+)?$/, '代码应为 6 位或 9 位数字')
    .describe('行政区划代码：县级以上 6 位，乡镇 9 位；部门为所属政府代码加短名'),
  place: z.string().min(1, '不能空着').describe('地名，如“香山乡”'),
  name: z.string().min(1, '不能空着').describe('机关名称，如“香山乡人民政府”'),
  level: Level.describe('级别'),
  parent: z.string().nullable().describe('上级的代码；最上一级为空'),
  aliases: z.array(z.string()).describe('报告中见过的其他写法'),
  website: z
    .string()
    .regex(/^https?:\/\//, '应是 http:// 或 https:// 开头的网址')
    .nullable()
    .describe('网站'),
});
export type RegisteredGovernment = z.infer<typeof RegisteredGovernment>;

/** The government that a report belongs to. Everything but the printed name is null where the register does not know it. */
export const Government = z.object({
  code: z.string().nullable().describe('行政区划代码；登记表里没有时为空'),
  name: z.string().nullable().describe('登记的名称；未登记时是报告所印的名称'),
  fullName: z.string().nullable().describe('带上级地名的全称'),
  level: Level.nullable().describe('级别'),
  parent: z.string().nullable().describe('上级的代码'),
  printedName: z.string().nullable().describe('报告里印的名称，一字不改'),
});
export type Government = z.infer<typeof Government>;
