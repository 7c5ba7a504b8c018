import { parseDocument } from 'yaml';
import { z } from 'zod';

const date = z
  .string('应是日期，如 2021-03-15')
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
    '应是日期，如 2021-03-15',
  );
const words = (what: string) => z.string(`应写明${what}`).trim().min(1, `应写明${what}`);

/** What a person says of a report in the `<name>.yaml` beside it, where the report itself leaves it open. */
export const Sidecar = z.strictObject({
  government: z
    .union([z.string(), z.int()], '应是政府的代码，如 640502200')
    .transform(String)
    .pipe(z.string().regex(/^\d{6}(?:\d{3})?(?:\/[a-z0-9-]+)?$/, '应是 6 位或 9 位的代码，如 640502200'))
    .optional()
    .describe('政府的代码，以它为准'),
  year: z
    .int('应是四位的年度，如 2020')
    .min(2008, '应是 2008 年以后的年度')
    .max(2100, '应是四位的年度，如 2020')
    .optional()
    .describe('年度，以它为准'),
  version: z
    .int('应是版次，如 2')
    .min(1, '应是版次，如 2')
    .max(99, '应是版次，如 2')
    .optional()
    .describe('同一年度公布过几版的，这是第几版'),
  url: z
    .url({ protocol: /^https?$/, error: '应是网址，如 https://www.example.gov.cn/2020.html' })
    .optional()
    .describe('原文在官方网站上的网址'),
  withdrawn: z
    .strictObject({ date, reason: words('撤回的原因') }, '应有 date（日期）和 reason（原因）两行')
    .optional()
    .describe('报告已经撤回'),
  accept: z
    .array(
      z.strictObject({
        rule: words('规则编号，如 check/balance'),
        path: words('所指的格或部分').optional(),
        reason: words('原因'),
        date,
      }),
      '应是一条一条的说明，每条有 rule、reason、date',
    )
    .optional()
    .describe('核对过、可以保留的提示，每条写明原因'),
  reply: z
    .strictObject({ date, text: words('说明的内容') }, '应有 date（日期）和 text（内容）两行')
    .optional()
    .describe('政府对核对提示的说明'),
});
export type Sidecar = z.infer<typeof Sidecar>;

const known = Object.keys(Sidecar.shape).join('、');

/** A sidecar as read, with what is wrong in it. With any problem nothing of it is used. */
export interface SidecarReading {
  sidecar: Sidecar;
  problems: string[];
}

/** Reads the text of a sidecar. An empty one says nothing and is right. */
export function readSidecar(text: string): SidecarReading {
  const document = parseDocument(text.replace(/^\ufeff/, ''));
  const [error] = document.errors;
  if (error)
    return wrong([`第 ${error.linePos?.[0].line ?? 1} 行不合 YAML 的写法，应是“year: 2020”这样的一行`]);
  const parsed = Sidecar.safeParse(resolvedOf(document) ?? {});
  return parsed.success
    ? { sidecar: parsed.data, problems: [] }
    : wrong(parsed.error.issues.flatMap(problemsOf));
}

function resolvedOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    // Aliases of aliases: a text that grows without end when it is resolved.
    return 'unresolved';
  }
}

function problemsOf(issue: z.core.$ZodIssue): string[] {
  const where = issue.path
    .map((key) => (typeof key === 'number' ? `第 ${key + 1} 条` : String(key)))
    .join(' ');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      where === '' ? `不认识“${key}”这一项，可用的有 ${known}` : `${where}：不认识“${key}”这一项`,
    );
  if (where === '') return ['应是“government: 640502200”“year: 2020”这样的几行'];
  return [`${where}：${issue.message}`];
}

function wrong(problems: string[]): SidecarReading {
  return { sidecar: {}, problems };
}
