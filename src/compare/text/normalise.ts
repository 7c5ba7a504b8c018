/** Words of the official format and of nearly every report: they say nothing of one government or one year. */
const official: readonly RegExp[] = [
  /根据.{0,60}(?:政府信息公开条例|年度报告有关事项|年度报告格式).{0,120}(?:编制|要求|规定)/,
  /(?:所列)?数据.{0,6}(?:统计)?(?:期限|时间)/,
  /(?:电子版|报告全文).{0,40}(?:网站|下载|查阅)/,
  /如有(?:疑问|任何疑问|问题)/,
  /^(?:无|没有|本年度?(?:无|没有))?其他需要报告的(?:事项|情况)[：:]?(?:无)?。?$/,
  /^无。?$/,
];

/** Whether a sentence is the wording of the template. */
export function isTemplate(sentence: string): boolean {
  return official.some((words) => words.test(sentence));
}

/**
 * A sentence without what differs between any two reports: the year, the names of the places, list marks and punctuation.
 * Numbers stay: a changed number is a change.
 */
export function normalised(sentence: string, names: readonly string[]): string {
  let text = sentence.normalize('NFKC').replace(/20\d\d\s*年度?/g, '年');
  for (const name of new Set(names)) text = text.replaceAll(name, '○');
  return text
    .replace(/○(?:人民政府|镇|乡|街道|办事处)*/g, '○')
    .replace(/^(?:[(]?[一二三四五六七八九十\d]+[)、.]|[一二三四五六七八九十]是)+/, '')
    .replace(/[\s，。、；：！？,.;:!?"'“”‘’()《》<>·—-]/g, '');
}
