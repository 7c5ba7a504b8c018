const chineseDigits = '〇一二三四五六七八九';

/** The year that a title names: `2020 年`, `二〇二〇年`, `2020年度`. */
export function yearIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[○◯零0OoО](?=[〇○◯零OoО一二三四五六七八九])/g, '〇');
  // 2024年公开：某镇2023年政府信息公开工作年度报告: the year in front of the words is that of the report.
  const digits = (/(20\d\d)年度?(?=政府|政务|信息公开)/.exec(plain) ?? /(20\d\d)年/.exec(plain))?.[1];
  if (digits) return Number(digits);
  const chinese = /二[〇○零][〇○零一二三四五六七八九]{2}年/
    .exec(plain)?.[0]
    .slice(0, 4)
    .replace(/[○◯零]/g, '〇');
  return chinese ? Number([...chinese].map((digit) => chineseDigits.indexOf(digit)).join('')) : null;
}
