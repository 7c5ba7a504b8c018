import { formNotice, ownMethod, rule } from './rule.ts';

/** Problems of reading one number. */
export const numberRules = {
  'number/unreadable': rule<{ row: string; column: string; raw: string }>({
    title: '格里的内容读不成数字',
    about: 'reading',
    severity: 'warning',
    meaning: '格里印的不是能认读的数字。记为“读不准”，原文照列。',
    source: ownMethod,
    message: (f) => `“${f.row}”的“${f.column}”印的是“${f.raw}”，读不成一个数字。`,
    advice: '请对照原件，填一个数字；说明请写在表外。',
  }),
  'number/unit-missing': rule<{ row: string; column: string; raw: string }>({
    number: 'R12',
    title: '金额没有写单位',
    subject: '金额的单位',
    about: 'document',
    severity: 'warning',
    meaning: '金额旁边和表头都没有单位，元和万元相差一万倍。数字照录，不作换算。',
    formula: '金额不是 0 时，格内或表头写有单位',
    compares: '金额与它旁边、表头所写的单位',
    cannotSee: '写了单位的，看不出单位是否写对，那由“采购总金额与项目数量相称”核对。',
    source: formNotice,
    message: (f) => `“${f.row}”的“${f.column}”是 ${f.raw}，格内和表头都没有写单位，不知是元还是万元。`,
    advice: '请核对并写明单位。',
  }),
  'number/unit-other': rule<{ row: string; column: string; raw: string; unit: string; wanted: string }>({
    number: 'R12',
    title: '金额的单位与官方格式不同',
    subject: '金额的单位与官方格式',
    about: 'document',
    severity: 'warning',
    meaning:
      '官方格式规定金额以万元计的地方，格内或表头印的是另一个单位。数字和单位都照录，不作换算；和别的报告比较时会写明单位不同。',
    formula: '格内或表头所印的单位＝官方格式规定的单位',
    compares: '金额旁边或表头所印的单位与官方格式规定的单位',
    cannotSee:
      '印的单位和规定的一样，数却按元填写的，这条规则看不出；文中写了同一笔钱的，由“文中的金额与表二的单位”核对。',
    source: formNotice,
    message: (f) =>
      `“${f.row}”的“${f.column}”印的是 ${f.raw}，单位是${f.unit}，官方格式规定以${f.wanted}计。`,
    advice: '请核对单位。以元计的数，换算成万元再填（1200 元是 0.12 万元），单位照官方格式不要改。',
  }),
};
