import { dateText, numberText } from './numbers.ts';

const numberOr = (value: number | null) => (value === null ? '无数字' : numberText(value));

/** Words for what the archive as a whole says of a report: its versions, its neighbours, its years. */
export const archiveWords = {
  beside: (expected: string | number, actual: string | number) => `参照 ${expected}，这份报告是 ${actual}`,
  otherReport: '看另一份报告',
  accepted: (date: string, reason: string) => `已说明（${dateText(date)}）：${reason}`,
  reply: {
    title: '政府的说明',
    dated: (name: string, date: string) => `${name}，${dateText(date)}`,
  },
  versions: {
    title: '公布过的各版',
    explain: '更正后重新公布的报告取代前一版。前一版有自己的网址，只供查对，不计入任何表格、比较和搜索。',
    notice: (version: number) => `这是更正后公布的第 ${version} 版。`,
    toDifferences: '与前一版差在哪里',
    name: (version: number) => `第 ${version} 版`,
    changedBy: (version: number) => `第 ${version} 版改了什么`,
    current: '现在这一版',
    dated: (date: string | null) => (date === null ? '没有写日期' : dateText(date)),
    withdrawn: (date: string, reason: string) => `${dateText(date)}撤回：${reason}`,
    numbers: (count: number) => `与前一版不同的数，${count} 处`,
    caption: '与前一版不同的数',
    cell: '哪一格',
    before: '前一版',
    after: '这一版',
    value: numberOr,
    same: '数字和文字都与前一版相同。',
    sections: '文字改动：',
    change: { added: '新增', removed: '删去', changed: '有改动' },
    section: (heading: string, change: string) => `${heading}（${change}）`,
    pageTitle: (place: string, year: number, version: number) => `${place} ${year} 年报告第 ${version} 版`,
    pageNotice: '这一版已经被后来公布的一版取代，只供查对；表格、比较和搜索里都不用它的数字。',
    toCurrent: '看现在这一版',
    download: '这一版的数据',
    transcript: '这一版的全文',
  },
  withdrawn: {
    title: (place: string, year: number) => `${place} ${year} 年的报告已经撤回`,
    when: '撤回日期',
    why: '原因',
    printed: '原来的标题',
    file: '来源文件',
    explain: '这份报告由发布机关撤回。网址保留，数字不再列入任何表格、比较和搜索。',
    earlier: '更早的版本',
    year: (year: number) => `${year} 年的报告已经撤回`,
    toGovernment: (place: string) => `看${place}其他年度`,
  },
  likeness: {
    title: '相同文字',
    explain:
      '去掉地名和数字以后，与另一份报告一字不差的句子，两边对照列出。工作相近、提纲统一，文字就会相同，不说明谁照抄了谁。',
    with: (place: string, year: number) => `${place} ${year} 年的报告`,
    share: (section: string, count: number, share: number) =>
      `“${section}”列出 ${count} 句，占可比文字的 ${Math.round(share * 100)}%`,
    own: '这份报告',
    other: '另一份报告',
    line: (line: number) => `第 ${line} 行`,
    toPairs: '两边对照',
    more: (count: number) => `点开看这 ${count} 句`,
  },
  chain: {
    title: '上年结转接得上吗',
    explain: '上一年报告的“结转下年度”，应等于下一年报告的“上年结转”，每一类申请人都是如此。',
    forward: (count: number | null) => `结转下年度 ${numberOr(count)}`,
    over: (count: number | null) => `上年结转 ${numberOr(count)}`,
    pass: (count: number) => `${count} 列都接得上`,
    fail: (count: number) => `${count} 列待核对`,
  },
} as const;
