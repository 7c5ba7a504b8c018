import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '../../src/ingest/index.ts';
import { hintEnd } from '../../src/model/blank-hint.ts';
import type { Register } from '../../src/model/register.ts';
import type { RuleId } from '../../src/model/rules/index.ts';
import { archiveFaults } from '../archive/archive-faults.ts';
import { narrativeFaults } from './narrative-faults.ts';
import { altered, printedReport } from './printed-report.ts';
import { namelessPdf, smallPdf } from './small-pdf.ts';

/** The files that make a rule speak, given one after the other. */
export interface Fault {
  files: readonly SourceFile[];
  /** In place of the register of the country. */
  register?: Register;
}

const trial = printedReport('2019');
const revised = printedReport('2021');

const file = (bytes: Uint8Array, name = '年报.txt'): Fault => ({ files: [{ file: name, bytes }] });
const text = (content: string, more: Partial<SourceFile> = {}): Fault => ({
  files: [{ file: '年报.txt', bytes: strToU8(content), ...more }],
});
type Changes = Parameters<typeof altered> extends [string, ...infer C] ? C : never;
const changed = (...changes: Changes) => text(altered(trial, ...changes));

const title = '沙坡头区香山乡人民政府2019年政府信息公开工作年度报告';
const period = '，统计期限自2019年1月1日至2019年12月31日';
const tornNames =
  '规章 规范性文件 行政许可 其他对外管理服务事项 行政处罚 行政强制 行政事业性收费 政府集中采购'.split(' ');
const granted = '（一）予以公开\t\t1\t1\t1\t1\t1\t1\t6';
const firstRemedies = '1\t1\t1\t1\t4\t1\t1\t1\t1\t4\t1\t1\t1\t1\t4';

const brokenRegister: Register = {
  governments: [],
  listed: [],
  cutOff: null,
  byCode: {
    get: () => {
      throw new Error('登记表坏了');
    },
    has: () => true,
  },
};

const readFaults = {
  'read/unsupported': file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '年报.png'),
  'read/empty': file(new Uint8Array()),
  'read/garbled': file(Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256)),
  'read/damaged': file(strToU8('PK\x03\x04……没有传完'), '年报.docx'),
  'read/protected': file(encryptedWord(), '年报.docx'),
  'read/unsafe': file(zipSync({ '../../外面.xml': strToU8('<a/>') }), '年报.docx'),
  'read/no-text': file(smallPdf('72 720 100 100 re f'), '年报.pdf'),
  'read/nameless-characters': file(namelessPdf(), '年报.pdf'),
  'read/too-large': file(new Uint8Array(20 * 1024 * 1024 + 1)),
  'read/not-a-report': changed([title, '2019年政府信息公开工作年度报告解读']),
  'read/unshown': file(
    new TextEncoder().encode('<title>年报</title><iframe src="年报.pdf"></iframe>'),
    '年报.html',
  ),
  'read/second-report': text([trial, altered(trial, [title, title.replace('2019年', '2020年')])].join('\n')),
  'read/crash': { ...text(trial, { sidecar: 'government: 640502200' }), register: brokenRegister },
  'read/unreadable-file': text('', { problem: 'EACCES' }),
} satisfies Partial<Record<RuleId, Fault>>;

const identifyFaults = {
  'identify/unknown-government': changed([title, title.replace('香山乡', '无此名乡')]),
  'identify/ambiguous-government': changed(['沙坡头区香山乡', '城关镇'], ['中卫市', '']),
  'identify/sidecar': text(trial, { sidecar: 'year: 二〇一九' }),
  'identify/no-government': changed(
    [title, '2019年政府信息公开工作年度报告'],
    ['（地址：中卫市沙坡头区香山乡；邮编：755003；联系电话：0955-7656777）。', ''],
  ),
  'identify/from-text': changed(
    [title, '2019年政府信息公开工作年度报告'],
    ['（地址：', '（请与沙坡头区香山乡人民政府联系，地址：'],
  ),
  'identify/year-from-text': changed(
    ['人民政府2019年政府', '人民政府政府'],
    [period, ''],
    ['（一）主动公开。1.2020年在', '2019年，在'],
  ),
  'identify/name-differs': changed(
    ['中卫市沙坡头区香山乡', '夏邑县桑垌乡'],
    ['沙坡头区香山乡', '夏邑县桑垌乡'],
  ),
  'identify/no-year': changed(['人民政府2019年政府', '人民政府政府'], [period, '']),
  'identify/duplicate': { files: [...text(trial).files, { file: '年报（二）.txt', bytes: strToU8(trial) }] },
  'identify/form-and-year': text(altered(revised, ['2021年', '2020年'])),
} satisfies Partial<Record<RuleId, Fault>>;

const tableFaults = {
  'outline/missing-section': changed(['六、其他需要报告的事项', '']),
  'outline/hint-left': changed([
    '六、其他需要报告的事项',
    `六、其他需要报告的事项\n（写明收费的情况。${hintEnd}）`,
  ]),
  'table/missing': text(trial.replace(/^行政复议\t.*?\t4$/ms, '')),
  'table/missing-row': changed(['四、结转下年度继续办理\t\t\t1\t1\t1\t1\t1\t1\t6\n', '']),
  'table/surplus-cell': changed([granted, `（一）予以公开\t\t0${granted.slice(granted.indexOf('\t1'))}`]),
  // A total could be missing as well as a part: only among zeros is there no doubt what the lost number was.
  'table/missing-cell': changed([granted, '（一）予以公开\t\t0\t0\t0\t0\t0\t0']),
  'table/unfitted-row': changed([granted, granted.replace('\t1\t1\t1', '\t1')]),
  'table/glued-row': changed([`三、本年度办理结果\t${granted}`, '三、本年度办理结果（一）予以公开1111116']),
  'table/unlabelled-row': changed([granted, granted.replace('（一）予以公开', '')]),
  'table/unplaced-numbers': changed([granted, `${granted}\n\t另行\t\t8\t8\t8\t8\t8\t8\t48`]),
  'table/own-row': changed([granted, `${granted}\n\t另行说明的事项\t\t8\t8\t8\t8\t8\t8\t48`]),
  'table/bare-rows': text(
    [
      title,
      '二、主动公开政府信息情况',
      '规章 1 2 3 4 5',
      '规范性文件',
      '行政许可 1 2 3',
      '行政处罚 0 0 0',
      '三、其他',
    ].join('\n'),
  ),
  'table/only-zeros': text(
    [title, '二、主动公开政府信息情况', ...tornNames, ...Array<string>(22).fill('0'), '三、其他'].join('\n'),
  ),
  'table/repeated-row': changed([granted, `${granted}\n\t（一）予以公开\t\t2\t1\t1\t1\t1\t1\t7`]),
  'table/label-drift': changed(['另行制作', '另行制囗']),
  'table/column-drift': changed(['商业企业\t科研机构', '科研机构\t商业企业']),
  'table/other-form': changed(['本年新公开数量', '本年废止件数']),
  'table/blank-cells': changed([granted, granted.replace('\t1', '\t/')]),
  'number/unreadable': changed([granted, granted.replace('\t1\t1', '\t1\t约3')]),
  'number/unit-missing': changed(['0.1 万元', '266900']),
  'number/unit-other': text(altered(revised, ['行政事业性收费\t0.1', '行政事业性收费\t1200元'])),
} satisfies Partial<Record<RuleId, Fault>>;

const checkFaults = {
  'check/row-total': changed([granted, granted.replace('6', '7')]),
  'check/outcome-sum': changed(['（七）总计\t\t19', '（七）总计\t\t20']),
  'check/balance': changed(['四、结转下年度继续办理\t\t\t1', '四、结转下年度继续办理\t\t\t2']),
  'check/remedy-total': changed([firstRemedies, firstRemedies.replace('4', '5')]),
  'check/non-negative': changed(['规范性文件\t1', '规范性文件\t-1']),
  'check/stock': changed(['行政许可\t1\t-1', '行政许可\t1\t-2']),
  'check/decisions-without-items': changed(['行政许可\t1\t-1\t0', '行政许可\t1\t-1\t3']),
  'check/change-misread': changed(['行政许可\t1\t-1\t0', '行政许可\t1\t9\t10']),
  'check/disclosed-total': changed(['规范性文件\t1\t1\t1', '规范性文件\t1\t2\t1']),
  'check/produced-not-open': changed(['规范性文件\t1\t1\t1', '规范性文件\t1\t0\t0']),
  'check/in-force': text(altered(revised, ['规范性文件\t1\t1\t1', '规范性文件\t5\t1\t1'])),
  'check/regulation-maker': text(altered(revised, ['规章\t0\t0\t0', '规章\t0\t0\t6'])),
  'check/procurement-amount': changed(['0.1 万元', '23600 万元']),
  'check/period-missing': changed([period, '']),
  'check/period': changed(['12月31日', '11月30日']),
  'check/year': changed([period, period.replaceAll('2019', '2018')]),
} satisfies Partial<Record<RuleId, Fault>>;

/** Told by who watches over the reader from outside; no file of the archive is slow enough to wait for in a test. */
type ToldFromOutside = 'read/too-long';

/** For each rule of the catalogue the smallest fault that makes it speak. A rule without one does not compile. */
export const faults: Readonly<Record<Exclude<RuleId, ToldFromOutside>, Fault>> = {
  ...readFaults,
  ...identifyFaults,
  ...tableFaults,
  ...checkFaults,
  ...narrativeFaults,
  ...archiveFaults,
};

/** What Word writes where a file has a password: the old container, with one stream for the whole. */
function encryptedWord(): Uint8Array {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...name,
  ]);
}
