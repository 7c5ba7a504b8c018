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
};
