import { rule } from './rule.ts';

const practice = '条例第四十九条；各级汇总报告的通行写法';

/** What must agree between the report of a whole government and those of its townships and departments. */
export const parentRules = {
  'parent/sum': rule<{ row: string; count: number; expected: number; actual: number }>({
    number: 'R50',
    title: '汇总报告不少于所属各报告之和',
    about: 'document',
    severity: 'info',
    meaning:
      '县级以上政府的汇总报告包括所属乡镇和部门。同一年度、同一格式，所属各报告的申请、复议诉讼、处理决定数量相加，不应多于汇总报告。只加本站收录的，办公室的报告，以及税务、气象、烟草、邮政、通信这些垂直管理的机关，不加进去；不足两份、或相加是 0 的不问。',
    formula: '汇总报告的数≥所属各报告的数之和',
    compares: '一份汇总报告与本站收录的、所属乡镇和部门同一年度的报告',
    cannotSee:
      '收录不全时，只能看出多，看不出少。同一件申请先后由两个机关受理，两家都会计一次；汇总时去掉重复的，合计就会比各家之和少，这也是对的。',
    source: practice,
    message: (f) =>
      `“${f.row}”本站收录的 ${f.count} 份所属报告相加是 ${f.expected}，汇总报告是 ${f.actual}，少 ${f.expected - f.actual}。`,
    advice: '请核对汇总时是否漏了单位。如已去掉各单位重复计的，就是对的。',
  }),
  'parent/child': rule<{ row: string; parent: string; expected: number; actual: number }>({
    number: 'R51',
    title: '所属单位不多于汇总报告',
    about: 'document',
    severity: 'info',
    meaning:
      '一个乡镇或部门的申请、复议诉讼、处理决定、项目数量，不应多于所属政府同一年度的汇总报告。所属单位是 0 的，以及税务、气象、烟草、邮政、通信这些垂直管理的机关，不问。',
    formula: '所属单位的数≤汇总报告的数',
    compares: '一份报告与它所属的政府同一年度、同一格式的汇总报告',
    cannotSee: '不知道两份报告哪一份对，也不知道汇总报告有没有写明只算本级。',
    source: practice,
    message: (f) =>
      `“${f.row}”这份报告是 ${f.actual}，${f.parent}的汇总报告是 ${f.expected}，所属单位反而多 ${f.actual - f.expected}。`,
    advice: '请与汇总报告核对。可能原因：汇总时漏了这个单位，或汇总报告只算了本级。',
  }),
  'parent/office-apart': rule<{ parent: string; count: number }>({
    number: 'R52',
    title: '办公室的报告与政府的汇总报告分得开',
    about: 'document',
    severity: 'info',
    meaning:
      '政府办公室（政府机关）的报告只说办公室自己，是汇总报告的一部分，从不与汇总报告相加。两份报告不为 0 的数字全都一样时提一句：也许放的是同一份报告。不为 0 的不足 3 项时不问。',
    compares: '政府办公室的报告与同一政府、同一年度的汇总报告',
    cannotSee: '全县的申请确实都由办公室办理时，两份报告的数字也会一样。',
    source: practice,
    message: (f) => `这份报告有 ${f.count} 项不为 0 的数字，与${f.parent}的汇总报告全都一样。`,
    advice: '请看看是不是同一份报告放了两次，或者机关认得不对；确实一样就不用改。',
  }),
};
