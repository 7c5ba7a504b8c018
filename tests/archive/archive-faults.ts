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

/** For each rule across reports the smallest archive that makes it speak. */
export const archiveFaults = {
  'years/carry-over': twoYears(trial, 2019, [
    '二、上年结转政府信息公开申请数量\t\t\t1',
    '二、上年结转政府信息公开申请数量\t\t\t2',
  ]),
  'years/in-force': twoYears(revised, 2021, ['规章\t1\t1\t1', '规章\t1\t1\t2']),
  'years/items': twoYears(trial, 2019, ['行政许可\t1\t-1', '行政许可\t3\t-1']),
  'years/total-disclosed': twoYears(trial, 2019, ['规章\t1\t1\t1', '规章\t1\t0\t0']),
  'years/pending': twoYears(trial, 2019, [remedies, remedies.replace('1\t1\t1\t1\t4', '0\t0\t0\t0\t0')]),
  'years/jump': twoYears(trial, 2019, ['行政许可\t1\t-1\t1', '行政许可\t1\t-1\t10']),
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
