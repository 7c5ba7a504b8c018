import { parseDocument } from 'yaml';
import { z } from 'zod';

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
});
export type Sidecar = z.infer<typeof Sidecar>;

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
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `不认识“${key}”这一项，可用的只有 government 和 year`);
  if (issue.path.length === 0) return ['应是“government: 640502200”“year: 2020”这样的几行'];
  return [`${issue.path.join('.')}：${issue.message}`];
}

function wrong(problems: string[]): SidecarReading {
  return { sidecar: {}, problems };
}
