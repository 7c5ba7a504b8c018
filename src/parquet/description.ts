import { numbersTable, type PublishedFile } from '../ingest/publish/index.ts';

const { title, fields } = numbersTable;
const mediaType = 'application/vnd.apache.parquet';

/** What stands beside the Parquet files of an archive: a Data Package (https://datapackage.org) and a README. */
export function parquetDescription(files: readonly string[]): PublishedFile[] {
  return [
    { path: 'datapackage.json', text: `${JSON.stringify(dataPackage(files), null, 2)}\n` },
    { path: 'README.md', text: readme(files.length) },
  ];
}

function dataPackage(files: readonly string[]): unknown {
  return {
    name: 'yangguang-parquet',
    title: '阳光年报：全部数字（Parquet）',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: [
      { name: 'numbers', title, path: files, format: 'parquet', mediatype: mediaType, schema: { fields } },
    ],
  };
}

function readme(count: number): string {
  const columns = fields.map(
    ({ name, type, description }) => `| ${name} | ${types[type]} | ${description} |`,
  );
  return `${[
    '# 全部数字（Parquet）',
    '',
    `与 \`numbers.csv\` 的行一一对应，分成 ${count} 个文件，在 \`numbers/province=<省级代码>/year=<年度>/\` 里。`,
    '文件夹的名字就是列（Hive 的写法），DuckDB、Spark、Polars、pandas 都能直接读，只取一省一年时不读别的文件。',
    '文件内按政府代码排列，用 Snappy 压缩；全部文件列在 `datapackage.json` 的 `path` 里。',
    '',
    '```sql',
    ...exampleQuery,
    '```',
    '',
    '| 列 | 类型 | 说明 |',
    '| --- | --- | --- |',
    '| province | 文件夹名 | 政府代码的前两位 |',
    ...columns,
    '',
    '与 CSV 不同的只有一处：CSV 在会被电子表格当作公式的文字前加了撇号，这里没有，raw 就是原文所印。',
    '没有就是空（null），绝不是 0。汇总报告（scope 为 aggregate）已含下级，不要与本机关报告相加，见 `../reports.csv`。',
  ].join('\n')}\n`;
}

const types = {
  string: '文字（UTF-8）',
  date: '文字',
  integer: '整数（INT32）',
  number: '双精度数（DOUBLE）',
} as const;

const exampleQuery = [
  "SELECT government, year, value FROM read_parquet('numbers/**/*.parquet', hive_partitioning = true)",
  `WHERE province = 64 AND year = 2020 AND "table" = 'applications' AND "row" = 'newlyReceived' AND "column" = 'total';`,
];
