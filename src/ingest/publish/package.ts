import { z } from 'zod';
import { Archive } from '../../model/archive.ts';
import { GovernmentAudit } from '../../model/audit.ts';
import { Coverage } from '../../model/coverage.ts';
import { Finding } from '../../model/finding.ts';
import { Form } from '../../model/form.ts';
import { tablesSchema } from '../../model/form-tables.ts';
import { forms } from '../../model/forms/index.ts';
import { RegisteredGovernment } from '../../model/government.ts';
import { Report } from '../../model/report.ts';
import { rules } from '../../model/rules/index.ts';
import type { Rule } from '../../model/rules/rule.ts';
import { jsonText } from './json.ts';
import { type DataTable, dataTables } from './tables.ts';

export interface PublishedFile {
  path: string;
  /** The text of the file, or, where a path comes again, what follows. */
  text: string;
}

const licence = {
  name: 'CC-BY-4.0',
  title: '知识共享署名 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};
const intro =
  '从各级政府公布的政府信息公开工作年度报告中读出的数字、文字和核对结果。数字照录，读不准的留空并标明；每个数字都能追到转录稿的一行。';
const ownership =
  '报告原文是各级政府公布的公文，不适用著作权保护（著作权法第五条）；本站整理的结构化数据按 CC BY 4.0 提供，请注明“阳光年报”和报告所属的政府、年度。';

/** A report, with every row and column that a form has: whoever uses the data sees what there can be. */
export function reportSchema() {
  const tables = z.union(forms.map(tablesSchema)).describe('三张表的数，照录；有哪些行和列，看报告的格式');
  return Report.extend({ tables });
}

/** Files that describe the data: forms, schemas, rules, the Data Package and the README. */
export function descriptions(): PublishedFile[] {
  return [
    ...forms.map((form) => ({ path: `forms/${form.id}.json`, text: jsonText(form) })),
    ...Object.entries({
      report: reportSchema(),
      finding: Finding,
      government: RegisteredGovernment,
      form: Form,
      archive: Archive,
      coverage: Coverage,
      audit: GovernmentAudit,
    }).map(([name, schema]) => ({
      path: `schema/${name}.json`,
      text: jsonText(z.toJSONSchema(schema, { unrepresentable: 'any' })),
    })),
    { path: 'rules.json', text: jsonText(ruleList()) },
    { path: 'datapackage.json', text: jsonText(dataPackage()) },
    { path: 'README.md', text: readme() },
  ];
}

function ruleList(): unknown[] {
  return Object.entries(rules as Readonly<Record<string, Rule<never>>>).map(([id, rule]) => {
    const { number, title, about, severity, meaning, formula, compares, cannotSee, source, advice } = rule;
    return { id, number, title, about, severity, meaning, formula, compares, cannotSee, source, advice };
  });
}

/** https://datapackage.org */
function dataPackage(): unknown {
  return {
    name: 'yangguang',
    title: '阳光年报',
    description: intro,
    licenses: [licence],
    resources: dataTables.map(resourceOf),
  };
}

function resourceOf({ path, title, fields }: DataTable): unknown {
  return {
    name: path.replace(/\.csv$/, ''),
    path,
    title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields, missingValues: [''] },
  };
}

function readme(): string {
  const tables = dataTables.map(({ path, title, fields }) =>
    [
      `## ${path}：${title}`,
      '',
      '| 列 | 类型 | 说明 |',
      '| --- | --- | --- |',
      ...fields.map((field) => `| ${field.name} | ${field.type} | ${field.description} |`),
    ].join('\n'),
  );
  const others = [
    '## 其他文件',
    '',
    '- `reports/<代码>/<年份>.json`：一份报告的全部内容，结构见 `schema/report.json`',
    '- `transcripts/<代码>/<年份>.txt`：转录稿，行号与数据里的 line 一致',
    '- `reports/<代码>/<年份>/v1.json`、`transcripts/<代码>/<年份>/v1.txt`：被后来一版取代的第一版，照样保留，不计入各表',
    '- `audit/<代码>.json`：一个政府各年报告之间、与上级和下级之间、与别的报告之间的核对，各版的差别，政府的说明，结构见 `schema/audit.json`',
    '- `parquet/`（只在网站上）：numbers.csv 的全部数字，Parquet 格式，按省和年分开，怎样读见 `parquet/README.md`',
    '- `files.sha256`：这里全部文件的 SHA-256，一个文件一行，`sha256sum -c` 读得懂',
    '- `forms/<格式>.json`：官方表格的描述',
    '- `rules.json`：核对规则和读取问题的目录',
    '- `rule-checks.json`：每条规则在全部报告里核对的结果，各有几项，由 checks.csv 数出',
    '- `archive.json`：全站目录，撤回的报告、被取代的各版、没有发布的文件也在内，结构见 `schema/archive.json`',
    '- `coverage.json`：有报告的县，和各县全部乡镇（街道）的名单，用来看缺了谁',
  ].join('\n');
  const csv =
    'CSV 为 UTF-8，带字节顺序标记，以 CRLF 换行。文字以等号、加号、减号、@ 等开头时前面加了一个撇号，以免被电子表格当作公式；数字不受影响。';
  return `# 阳光年报的开放数据\n\n${intro}\n\n${ownership}\n\n${csv}\n\n${tables.join('\n\n')}\n\n${others}\n`;
}
