import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { Report } from '../../src/model/report.ts';
import { slowness } from '../slowness.ts';
import { notReports } from './fixtures/not-reports.ts';
import { truthRows } from './fixtures/numbers-file.ts';
import { gbkBytes } from './gb18030.ts';
import { differences } from './judge.ts';
import { seedRegister } from './register.ts';

const register = seedRegister();
const seed = readFileSync(
  new URL('../../content/reports/宁夏/中卫市/沙坡头区/沙坡头区2020年.txt', import.meta.url),
  'utf8',
);
const seedTruth = new Map(
  truthRows('沙坡头区2020年.txt').flatMap((row) =>
    row.paths.map((path, at) => [path, { value: row.values[at] ?? null }] as const),
  ),
);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Reads within two seconds of work on a usual machine, without a throw, into a report that keeps to its schema. */
async function read(bytes: Uint8Array, file = '年报.txt') {
  const started = process.cpuUsage();
  const result = await readReport({ file, bytes }, register);
  // Time on the processor: a busy machine is no fault of the reader.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000 * slowness());
  expect(Report.parse(structuredClone(result.report))).toEqual(result.report);
  for (const finding of result.report.findings)
    expect(finding.message + finding.advice).toMatch(/\p{Script=Han}/u);
  expect(result.report.findings.map((finding) => finding.rule)).not.toContain('read/crash');
  return result;
}

const noise = Uint8Array.from({ length: 50_000 }, (_, at) => (at * at * 31 + at * 7) % 256);

describe('a file that cannot be a report says why', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'read/empty'],
    ['spaces', utf8(' \n\t\r\n\u3000\u00a0\n'), 'read/empty'],
    ['a byte order mark', utf8('\ufeff'), 'read/empty'],
    ['noise', noise, 'read/'],
    ['zero bytes', new Uint8Array(10_000), 'read/'],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise),
      'read/unsupported',
    ],
    ['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, ...noise), 'read/unsupported'],
    ['the beginning of a PDF file', utf8('%PDF-1.7\n1 0 obj\n'), 'read/'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise),
      'read/unsupported',
    ],
    ...Object.entries(notReports).map(([name, text]): [string, Uint8Array, string] => [
      name,
      utf8(text),
      'read/not-a-report',
    ]),
  ])('%s', async (_, bytes, rule) => {
    const { report } = await read(bytes);
    const errors = report.findings.filter((finding) => finding.severity === 'error');
    expect(errors.map((finding) => finding.rule).join(' ')).toContain(rule);
    expect(errors.every((finding) => finding.about === 'reading')).toBe(true);
  });
});

describe('a report in another encoding is read, or refused with a reason', () => {
  test('GBK is read', async () => {
    const { report } = await read(gbkBytes(seed));
    expect(report.source.encoding?.toLowerCase()).toMatch(/gb/);
    expect(differences(report, seedTruth)).toEqual([]);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${seed}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from(`\ufeff${seed}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(seed, 'utf16le')],
    ['UTF-8 cut in a character', utf8(seed).slice(0, 5000)],
    ['UTF-8 taken for Latin-1 and saved again', utf8(Buffer.from(seed).toString('latin1'))],
    ['UTF-8 with stray bytes', Buffer.concat([utf8(seed), Uint8Array.of(0xff, 0xfe, 0xc0), utf8(seed)])],
  ])('%s', async (_, bytes) => {
    const { report } = await read(bytes);
    const refused = report.findings.some(
      ({ rule, severity }) => rule.startsWith('read/') && severity === 'error',
    );
    if (!refused) expect(report.cells['applications.concluded.total']?.raw).toBe('7');
  });
});

const table = seed.slice(seed.indexOf('三、收到'), seed.indexOf('四、政府信息公开行政复议'));

describe('a hostile text is read in time', () => {
  test.each<[string, string]>([
    ['one line of 5 MB', '政府信息公开工作年度报告'.repeat(140_000)],
    ['5 MB of digits', '1'.repeat(5_000_000)],
    ['5 MB of numbers', '0 '.repeat(2_500_000)],
    ['5 MB of spaces between two words', `一、总体情况${' '.repeat(5_000_000)}无`],
    ['100,000 pipes', `${seed}\n${'|'.repeat(100_000)}`],
    ['100,000 pipe lines', `${seed}\n${'|\n'.repeat(100_000)}`],
    ['deep tabs', `${seed}\n${'\t'.repeat(200_000)}1`],
    ['100,000 open brackets', `${seed}\n${'（'.repeat(100_000)}`],
    ['100,000 headings', `${seed}\n${'一、总体情况\n'.repeat(100_000)}`],
    ['1,000 copies of a table', seed.replace(table, table.repeat(1000))],
    ['100,000 nested quotes', `${'>'.repeat(100_000)}${seed}`],
    ['100,000 stars', `${seed}\n${'*'.repeat(100_000)}`],
    ['a label of 1 MB', seed.replace('(六) 其他处理', `(六) 其他处理${'甲'.repeat(1_000_000)}`)],
    ['a row of 100,000 numbers', seed.replace('(六) 其他处理\t', `(六) 其他处理\t${'0\t'.repeat(100_000)}`)],
    ['a number of 100,000 digits', seed.replace('2493', '9'.repeat(100_000))],
    ['19 MB of headings', '一、总体情况\n'.repeat(1_000_000)],
    ['19 MB of rows', '1\t2\t3\t4\t5\t6\t7\t8\t9\n'.repeat(1_000_000)],
    ['a million characters in lines of one', '1\n'.repeat(500_000)],
  ])('%s', async (_, text) => {
    await read(utf8(text));
    await read(utf8(text), '年报.md');
  });

  test('what is longer than any report is refused, and told', async () => {
    const { report } = await read(utf8(`${seed}\n${'其他需要报告的事项\n'.repeat(60_000)}`));
    expect(report.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'read/unsafe 文件超出了安全上限：文字超过 50000 行。',
    ]);
  });

  test('zero bytes and control characters inside do not move a number', async () => {
    const { report } = await read(utf8(seed.replaceAll('，', '，\u0000').replaceAll('。', '\u0007。')));
    const refused = report.findings.some(({ rule }) => rule.startsWith('read/'));
    if (!refused) expect(differences(report, seedTruth)).toEqual([]);
  });

  test('direction controls do not move a number', async () => {
    const { report } = await read(utf8(seed.replaceAll('\t', '\t\u202e').replaceAll('、', '、\u2066')));
    const wrong = differences(report, seedTruth).filter((found) => !found.includes('read null'));
    expect(wrong).toEqual([]);
  });

  test('names of rows that are names of objects do no harm', async () => {
    const { report } = await read(
      utf8(seed.replace('规范性文件\t', '__proto__\t').replace('行政许可\t', 'constructor\t')),
    );
    expect(differences(report, seedTruth).filter((found) => !found.includes('read null'))).toEqual([]);
  });
});
