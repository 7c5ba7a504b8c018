import { strToU8 } from 'fflate';
import type { SourceFile } from '../../src/ingest/index.ts';
import type { RuleId } from '../../src/model/rules/index.ts';
import type { Fault } from '../rules/faults.ts';
import { altered, printedReport } from '../rules/printed-report.ts';

type Change = readonly [from: string, to: string];

const trial = printedReport('2019');
const revised = printedReport('2021');
const source = (file: string, text: string, sidecar?: string): SourceFile => ({
  file,
  bytes: strToU8(text),
  ...(sidecar === undefined ? {} : { sidecar }),
});

/** The reports of one township for two years, the second with changes. */
function twoYears(text: string, year: number, ...changes: readonly Change[]): Fault {
  const later = altered(text, [`${year}年`, `${year + 1}年`], ...changes);
  return { files: [source('第一年.txt', text), source('第二年.txt', later)] };
}

const remedies = '1\t1\t1\t1\t4\t1\t1\t1\t1\t4\t1\t1\t1\t1\t4';

const own = '沙坡头区香山乡人民政府';
const address = '中卫市沙坡头区香山乡';

/** The report of another body of the same county, with the same numbers and words. */
export function inTheNameOf(text: string, name: string, ...changes: readonly Change[]): string {
  return altered(text, [own, name], [address, '中卫市沙坡头区'], ...changes);
}

const county = inTheNameOf(trial, '中卫市沙坡头区人民政府');
const office = inTheNameOf(trial, '中卫市沙坡头区人民政府办公室');
const township = inTheNameOf(trial, '沙坡头区滨河镇人民政府');

/** Sentences of a length that nobody writes twice by chance. */
export const longOverview = [
  '网上可办事项 645 项，为群众提供信息公开、办事咨询、政策宣',
  [
    '乡党委会专题研究政务公开工作，把任务分到各个办公室。',
    '便民服务大厅添置了查询机，方便老年人查阅各类惠农政策。',
    '驻村干部逐户发放明白卡，讲解高龄津贴和临时救助的申请办法。',
    '各村公示栏按季度更新，低保和危房改造名单一并张贴。',
    '邀请人大代表和村民代表旁听会议，对公开的内容提出意见。',
    '网上可办事项 645 项，为群众提供信息公开、办事咨询、政策宣',
  ].join(''),
] as const;

/** For each rule across reports the smallest archive that makes it speak. */
export const archiveFaults = {
  'years/carry-over': twoYears(trial, 2019, [
    '二、上年结转政府信息公开申请数量\t\t\t1',
    '二、上年结转政府信息公开申请数量\t\t\t2',
  ]),
  'years/in-force': twoYears(revised, 2021, ['规范性文件\t1\t1\t1', '规范性文件\t1\t1\t2']),
  'years/items': twoYears(trial, 2019, ['行政许可\t1\t-1', '行政许可\t3\t-1']),
  'years/total-disclosed': twoYears(trial, 2019, ['规范性文件\t1\t1\t1', '规范性文件\t1\t0\t0']),
  'years/pending': twoYears(trial, 2019, [remedies, remedies.replace('1\t1\t1\t1\t4', '0\t0\t0\t0\t0')]),
  'years/jump': twoYears(revised, 2021, ['行政许可\t1', '行政许可\t10']),
  'parent/sum': { files: [source('县.txt', county), source('乡.txt', trial), source('镇.txt', township)] },
  'parent/child': {
    files: [
      source('县.txt', county),
      source('乡.txt', altered(trial, ['行政许可\t1\t-1\t0', '行政许可\t1\t-1\t9'])),
    ],
  },
  'parent/office-apart': { files: [source('县.txt', county), source('办公室.txt', office)] },
  'likeness/earlier': twoYears(trial, 2019),
  'likeness/other': {
    files: [
      source('乡.txt', altered(trial, longOverview)),
      source('镇.txt', altered(township, longOverview)),
    ],
  },
  'sidecar/unmatched-acceptance': {
    files: [
      source(
        '年报.txt',
        trial,
        'accept:\n  - rule: check/balance\n    reason: 已与原件核对\n    date: 2020-03-02\n',
      ),
    ],
  },
} satisfies Partial<Record<RuleId, Fault>>;
