import { z } from 'zod';
import { Cell } from './cell.ts';
import { Check, Finding } from './finding.ts';
import { Government } from './government.ts';
import { isoDate } from './iso-date.ts';
import { remembered } from './remembered.ts';
import { sectionIds } from './section-ids.ts';

export { sectionIds } from './section-ids.ts';

export const SectionId = z.enum(sectionIds);
export type SectionId = z.infer<typeof SectionId>;

export const tableIds = ['disclosure', 'applications', 'remedies'] as const;
export const TableId = z.enum(tableIds);
export type TableId = z.infer<typeof TableId>;

const LineRange = z.tuple([z.int().positive(), z.int().positive()]);

export const Section = z.object({
  id: SectionId,
  heading: z.string().nullable().describe('报告所印的标题'),
  markdown: z.string().describe('正文，一段一空行；表格不在其中'),
  paragraphs: z
    .array(LineRange)
    .describe('正文每一段在转录稿的起止行，与 markdown 的段落一一对应；起止不同即换页处已接上'),
  lines: LineRange.describe('整个部分在转录稿的起止行'),
});
export type Section = z.infer<typeof Section>;

export const Contact = z.object({
  address: z.string().nullable().describe('地址'),
  postcode: z.string().nullable().describe('邮编'),
  phone: z.string().nullable().describe('电话'),
  fax: z.string().nullable().describe('传真'),
  email: z.string().nullable().describe('电子邮箱'),
  website: z.string().nullable().describe('网站'),
});
export type Contact = z.infer<typeof Contact>;

/** The numbers of one table: row → column → number or null, nested as the row ids are (`denied.stateSecrets`). */
export type Values = { [key: string]: number | null | Values };
export const Values: z.ZodType<Values> = z.lazy(() =>
  z.record(z.string(), z.union([z.number(), z.null(), Values])),
);

/** One line of the 政府信息公开情况统计表 of the data years 2014 to 2018, with its biography. */
export const Statistic = Cell.extend({
  id: z.string().describe('指标的编号'),
  label: z.string().describe('指标的名称'),
  value: z.number().nullable().describe('所印的数；没有数就是空'),
});
export type Statistic = z.infer<typeof Statistic>;

export const FormId = z.enum(['2008', '2019', '2021']);
export type FormId = z.infer<typeof FormId>;

export const schemaVersion = 1;

/** One report as published: who, when, what it says, how each number was read, and what does not add up. */
export const Report = z.object({
  schemaVersion: z.literal(schemaVersion).describe('数据结构的版本'),
  id: z.string().nullable().describe('政府代码-年份；未能确定时为空'),
  government: Government,
  scope: z
    .enum(['agency', 'aggregate'])
    .nullable()
    .describe('agency 本机关；aggregate 含所属部门和乡镇的汇总'),
  year: z.int().nullable().describe('报告的年度'),
  form: FormId.nullable().describe('格式：2019 试行、2021 修订、2008 更早'),
  title: z.string().nullable().describe('报告所印标题'),
  publishedAt: isoDate.nullable().describe('落款或发布日期'),
  period: z.object({ from: isoDate, to: isoDate }).nullable().describe('数据统计期限'),
  contact: Contact.describe('联系方式'),
  source: z.object({
    file: z.string().describe('来源文件'),
    sha256: z.string().describe('来源文件的摘要'),
    mediaType: z.string().nullable().describe('文件类型'),
    encoding: z.string().nullable().describe('文字编码'),
    url: z.string().optional().describe('原文在官方网站上的网址；放报告的人写了才有'),
  }),
  sections: z.array(Section).describe('各部分'),
  tables: z.record(TableId, Values).describe('三张表的数，照录'),
  cells: z.record(z.string(), Cell).describe('每个格的来历'),
  statistics: z
    .array(Statistic)
    .optional()
    .describe('2018 年以前的统计表，报告印出时才有；口径与后来的三张表不同，不相比较'),
  checks: z.array(Check).describe('做过的核对，相符的也在内'),
  findings: z.array(Finding).describe('核对提示和读取问题'),
});
export type Report = z.infer<typeof Report>;

/** A report whose government and year are known, so that it has an address. */
export type PublishedReport = Report & {
  id: string;
  year: number;
  government: { code: string; name: string };
};

/** The number at `row.column` of a table, or null where the report does not give one. */
export function valueAt(
  report: Pick<Report, 'tables'>,
  table: TableId,
  row: string,
  column: string,
): number | null {
  let node: Entry = report.tables[table];
  for (const key of keysOf(row)) node = entryOf(node, key);
  const value = entryOf(node, column);
  return typeof value === 'number' ? value : null;
}

const keysOf = remembered((row) => row.split('.'));

type Entry = Values | number | null | undefined;

function entryOf(node: Entry, key: string): Entry {
  return node === null || node === undefined || typeof node === 'number' ? undefined : node[key];
}
