/** `某镇人民政府关于2023年……的报告`, `某局发布2023年……` */
const aboutIt = /(?:关于)?(?:公布|公开|发布|印发|编制|报送|上报|呈报)?[：:《〈]?$/;

/** `附件：`, `【年度报告】` */
const before = /^(?:附件\d{0,2}[：:]?|【[^】]{0,12}】)/;

/** `2022年度`, `二〇二二年`, `二0二二年`, and `2022` alone in front of what it is the year of. */
// 20223年 is a slip, and no part of the name.
const year = /[（(]?(?:(?:20\d{2,3}|二[〇○◯零0OoО].{2})年度?|20\d\d(?=政府信息|信息公开|政务公开))[）)]?/g;

/** 法治政府建设暨政府信息公开工作年度报告 */
const otherWork = /(?:法治政府建设|依法行政|电子政务)(?:工作)?(?:暨|和|及|与|、)$/;
/** `2023年政府信息公开工作年度报告（平罗县通伏乡）` */
const behind =
  /报告?[（(](\p{Script=Han}{2,30}(?:政府|办事处|[局委办厅镇乡县区市旗]|街道|委员会|中心))[）)]$/u;

/** The government that a title names: what is left of it without the year and the words that all titles share. */
export function nameIn(title: string): string | null {
  const plain = title
    .replace(/\s/g, '')
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(before, '')
    .replace(/^关于(?:公布|公开|发布|印发|编制|报送|上报|呈报)?/, '')
    .replace(/^[（(]([^（）()]{4,30})[）)]/, '$1');
  const withoutYear = plain.replace(year, '').replace(/^(?:公布|公开|发布)[：:]/, '');
  const match = /^(.*?)(?:政府|政务)?(?:信息公开|政务公开)/.exec(withoutYear);
  const inFront = (match?.[1] ?? '')
    .replace(/^[《〈]/, '')
    .replace(otherWork, '')
    .replace(aboutIt, '');
  const name = inFront === '' ? (behind.exec(withoutYear)?.[1] ?? '') : inFront;
  const whole = /人民$/.test(name) ? `${name}政府` : name;
  return whole.length >= 2 ? whole : null;
}
