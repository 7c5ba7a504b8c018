import { z } from 'zod';
import { FormId, SectionId, TableId } from './report.ts';

/**
 * The description of an official form. One literal per form drives the parser, the checks, the pages, the CSV columns,
 * the JSON Schema and the blank template. A form has no functions and no expression strings: it is read, not run.
 */

const Named = z.object({
  label: z.string().describe('官方表格所印的名称'),
  alsoSeen: z.array(z.string()).default([]).describe('真实报告里见过的其他写法'),
});

/** A column that holds numbers, or a heading above several. */
export interface FormColumn {
  label: string;
  alsoSeen: string[];
  id?: string;
  kind: 'count' | 'change' | 'amount';
  unit: string | null;
  columns: FormColumn[];
}
const columnFields = Named.extend({
  id: z.string().optional().describe('列的编号'),
  kind: z.enum(['count', 'change', 'amount']).default('count').describe('件数、增减数或金额'),
  unit: z.string().nullable().default(null).describe('官方表格规定的单位'),
});
export const FormColumn: z.ZodType<FormColumn> = columnFields.extend({
  columns: z.lazy(() => z.array(FormColumn)).default([]),
});

/**
 * A row that holds numbers (`id`), a heading over several (`rows`), or both: a row that some reports print undivided and
 * others divided; then `official` says which way the form prints it.
 */
export interface FormRow {
  label: string;
  alsoSeen: string[];
  id?: string;
  rows: FormRow[];
  official?: 'undivided' | 'divided';
}
const rowFields = Named.extend({
  id: z.string().optional().describe('行的编号'),
  official: z.enum(['undivided', 'divided']).optional(),
});
export const FormRow: z.ZodType<FormRow> = rowFields.extend({
  rows: z.lazy(() => z.array(FormRow)).default([]),
});

/** One grid of a table: its rows and columns. `across`: the rows stand side by side as groups over one line of numbers. */
export const FormBlock = z.object({
  caption: z.string().nullable().default(null).describe('小标题，如“第二十条第（一）项”'),
  corner: z.string().nullable().default(null).describe('左上角的文字'),
  arrangement: z.enum(['down', 'across']).default('down'),
  columns: z.array(FormColumn),
  rows: z.array(FormRow),
});
export type FormBlock = z.infer<typeof FormBlock>;

/** What must hold inside a table. `parts` take `*` for all rows below a prefix. */
export const Identity = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sum'),
    rule: z.string(),
    along: z.enum(['columns', 'rows']),
    total: z.string(),
    parts: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('balance'),
    rule: z.string(),
    along: z.literal('rows'),
    left: z.array(z.string()),
    right: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('stock'),
    rule: z.string(),
    along: z.literal('columns'),
    plus: z.array(z.string()),
    minus: z.array(z.string()),
    /** The column that prints the stock, or null where only its sign can be judged. */
    atMost: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('none-without'),
    rule: z.string(),
    along: z.literal('columns'),
    of: z.string().describe('没有后面各列，就不会有的列'),
    without: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('unlike'),
    rule: z.string(),
    along: z.literal('columns'),
    plus: z.array(z.string()).describe('相加的列，最后一列是增减数'),
    other: z.string().describe('与和数本无关系的列'),
  }),
]);
export type Identity = z.infer<typeof Identity>;

/** A table as an official document prints it. */
export const PrintedTable = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  blocks: z.array(FormBlock),
  identities: z.array(Identity),
});
export type PrintedTable = z.infer<typeof PrintedTable>;

/** One of the tables whose numbers a report publishes. */
export const FormTable = PrintedTable.extend({ id: TableId });
export type FormTable = z.infer<typeof FormTable>;

export const FormSection = Named.extend({
  id: SectionId,
  ordinal: z.string().describe('官方序号'),
  words: z
    .array(z.array(z.string()))
    .default([])
    .describe('标题写法不在已知之列时，依次含有其中一组字的也算'),
});
export type FormSection = z.infer<typeof FormSection>;

const MonthDay = z.string().regex(/^\d\d-\d\d$/);

export const Form = z.object({
  id: FormId,
  title: z.string().describe('格式名称'),
  notice: z.string().describe('依据'),
  years: z.object({ from: z.int(), to: z.int().nullable() }).describe('适用的年度'),
  deadlines: z
    .object({ governments: MonthDay, agencies: MonthDay })
    .describe('次年何日以前发布：县级以上政府；部门和乡镇（街道）'),
  sections: z.array(FormSection),
  hasFixedSections: z.boolean().default(true).describe('官方格式是否规定了各部分及其标题'),
  tables: z.array(FormTable),
  statistics: PrintedTable.nullable()
    .default(null)
    .describe('随报告印出的统计表，单独列出，不与后来的表格相接'),
});
export type Form = z.infer<typeof Form>;
export type FormInput = z.input<typeof Form>;

/** Checks a literal against the schema and fills the defaults in. */
export function defineForm(form: FormInput): Form {
  return Form.parse(form);
}
