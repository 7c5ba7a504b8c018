import { strToU8 } from 'fflate';
import type { SourceFile } from '../../src/ingest/index.ts';
import type { RuleId } from '../../src/model/rules/index.ts';
import { altered, printedReport } from './printed-report.ts';

const trial = printedReport('2019');

const changed = (...changes: [from: string, to: string][]) => ({
  files: [{ file: '年报.txt', bytes: strToU8(altered(trial, ...changes)) }],
});

/** The printed report with something more said in its overview. All its cells hold 1 or sums of ones. */
const saying = (...sentences: string[]) =>
  changed(['（二）平台建设。', `（二）平台建设。${sentences.join('')}`]);

/** The faults of the text: the printed report with a sentence more, or with one changed. */
export const narrativeFaults = {
  'narrative/received': saying('全年收到政府信息公开申请3件。'),
  'narrative/concluded': saying('全年答复政府信息公开申请3件。'),
  'narrative/carried': saying('上年结转政府信息公开申请3件。'),
  'narrative/none-received': saying('全年未收到政府信息公开申请。'),
  'narrative/outcome': saying('对收到的政府信息公开申请，予以公开3件，部分公开6件。'),
  'narrative/remedies': saying('因政府信息公开被申请行政复议9件。'),
  'narrative/upheld': saying('因政府信息公开被申请行政复议4件，均获维持。'),
  'narrative/decisions': saying('全年作出行政处罚决定9件。'),
  'narrative/normative-documents': saying('全年制发规范性文件9件。'),
  'narrative/fee': saying('全年收取信息处理费100元。'),
  // The amount of the printed table is 0.1 万元; 采购总金额 is read from the row of one project.
  'narrative/amount-unit': saying('全年政府集中采购金额0.1元。'),
  'narrative/parts': saying('收到申请10件，其中自然人8件，法人1件。'),
  'narrative/percentage': saying('参保任务数385人，参保373人，参保率99.08%。'),
  'narrative/repeated': changed([
    '（一）主动公开。',
    '（一）主动公开。全年主动公开政府信息782条。全年共主动公开政府信息728条。',
  ]),
  'narrative/year-words': changed(['本报告根据', '现公布香山乡2018年政府信息公开工作年度报告。本报告根据']),
  'narrative/agency': saying('我局高度重视公开工作。'),
  'narrative/notice': changed(['本报告根据', '本报告按照国办公开办函〔2021〕30号，根据']),
  'narrative/problems': changed(
    ['2个方面：', ''],
    ['一是公开内容不够全面；', ''],
    ['下一步将补齐内容、加强培训。', ''],
  ),
  'narrative/publication-date': changed([
    '，其他无。',
    '，其他无。\n\n沙坡头区香山乡人民政府\n\n2020年6月30日',
  ]),
} satisfies Partial<Record<RuleId, { files: readonly SourceFile[] }>>;
