import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formFor } from '../../src/blank/blank-report.ts';
import { wordFile } from '../../src/blank/word-file.ts';
import { printedLeaves } from '../../src/model/form-leaves.ts';
import { blankWords } from '../../src/text/blank.ts';

/** What the made-up report says: first with the slips of a clerk, then mended, then corrected once more. */
export interface Written {
  /** The year in the preamble: that of last time where it was left standing. */
  periodYear: number;
  /** 本年新收, 总计: three people applied. */
  totalReceived: number;
  /** The fee as it is filled in under 万元; the text says 1200 元. */
  fee: number;
  /** 行政处罚. */
  penalties: number;
  /** The day of January 2026 below the signature. */
  day: number;
}

export const year = 2025;
export const government = '宁夏回族自治区中卫市沙坡头区滨河镇人民政府';

export const mended: Written = { periodYear: year, totalReceived: 3, fee: 0.12, penalties: 5, day: 12 };
export const withSlips: Written = { ...mended, periodYear: year - 1, totalReceived: 4, fee: 1200 };
export const corrected: Written = { ...mended, penalties: 6, day: 28 };

const texts: Readonly<Record<string, string>> = {
  overview:
    '滨河镇人民政府2025年主动公开政府信息86条。全年收到政府信息公开申请3件，均已按期答复。政府信息由专人管理，公开前逐条审查；网站栏目按月检查，社会监督和考核情况良好。',
  problems:
    '主要问题：一是政策解读的形式比较单一；二是个别栏目更新不够及时。去年提出的“基层公开专区内容偏少”已经改进，补充了惠民补贴的内容。下一步将增加图解和问答，按月通报栏目更新情况。',
  otherMatters: '2025年，滨河镇人民政府收取信息处理费1200元。没有其他需要报告的事项。',
};

/** The report of a township for 2025 as a Word file, written on the blank form as a clerk would. Made up: no such report exists. */
export async function practiceReport(written: Written): Promise<Uint8Array> {
  const form = formFor(year);
  if (form === null) throw new Error(`no form of ${year}`);
  const paths = form.tables.flatMap((table) =>
    printedLeaves(table, new Set()).map(({ row, column }) => `${table.id}.${row.id}.${column.id}`),
  );
  const numbers = new Map([...paths.map((path) => [path, 0] as const), ...numbersOf(written)]);
  const blank = await wordFile({ government, year, form, numbers });
  return filledIn(new Uint8Array(await blank.arrayBuffer()), written);
}

function numbersOf({ totalReceived, fee, penalties }: Written): [string, number][] {
  return [
    ['disclosure.penalties.decisions', penalties],
    ['disclosure.fees.amount', fee],
    ['applications.newlyReceived.naturalPerson', 3],
    ['applications.newlyReceived.total', totalReceived],
    ['applications.granted.naturalPerson', 3],
    ['applications.granted.total', 3],
    ['applications.concluded.naturalPerson', 3],
    ['applications.concluded.total', 3],
  ];
}

/** The form with its hints replaced by text, and the days filled in. */
function filledIn(blank: Uint8Array, { periodYear, day }: Written): Uint8Array {
  const files = unzipSync(blank);
  const changes: [string, string][] = [
    ...Object.entries(texts).map(([section, text]): [string, string] => [blankWords.hint(section), text]),
    [blankWords.preamble(year), blankWords.preamble(periodYear)],
    [blankWords.date(year + 1), `${year + 1}年1月${day}日`],
  ];
  const document = changes.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    strFromU8(files['word/document.xml'] ?? new Uint8Array()),
  );
  return zipSync({ ...files, 'word/document.xml': strToU8(document) });
}
