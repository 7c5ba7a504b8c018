/** Words of what can be taken away: citations, feeds, packages, the calendar, the card for other sites. */
export const takeawayWords = {
  title: '带走',
  pageData: '这一页的数字：本级和直接所属各机关，一份报告一行',
  zipOf: (place: string) => `${place}数据包`,
  zipHolds: '全部数字、核对结果和原文，附数据字典（ZIP）',
  feedTells: '有新报告时，订阅软件会告诉你',
  packages: '数据包、订阅和日历',
  packagesLead:
    '每个区县另有自己的数据包，在它的页面上。数据包里有五张表、全部原文、数据字典和 Data Package 说明。',
  feeds: '订阅全部新报告',
  calendar: '公布日期的日历（1 月 31 日、3 月 31 日）',
  release: (digest: string) => `数据版本 ${digest}`,
  releaseLead: '由全部数据文件的 SHA-256 得来，见',
  cite: '引用',
  citeLead:
    '点一下就复制。网址里是行政区划代码和年份，不会改变；数据版本是这份报告的数据（.json 文件）的 SHA-256 的前 12 位，写明引用的是哪一版。',
  styles: { gb: 'GB/T 7714', plain: '一般写法', bibtex: 'BibTeX', markdown: 'Markdown' },
  part: '引用哪一部分',
  wholeReport: '整份报告',
  thisRow: (label: string) => `这一行：${label}`,
  copy: (style: string) => `复制 ${style}`,
  copied: '已复制',
  site: '阳光年报',
  undated: '未写公布日期',
  publishedOn: (date: string) => `${date} 公布`,
  feedOfAll: '阳光年报：新收录的政府信息公开年度报告',
  feedOf: (place: string) => `${place}的政府信息公开年度报告`,
  packageOfAll: '阳光年报：全部数据',
  packageOf: (place: string) => `阳光年报：${place}的数据`,
  packageReadme: (title: string, reports: number, release: string) =>
    `# ${title}\n\n${reports} 份报告，数据版本 ${release}。五张表都在这里，每份报告的转录稿在 transcripts/ 里；各列的意思见下文和 datapackage.json。单份报告的 JSON 没有放进来，在网站上它的网址后面加 .json 就是。\n`,
  accessed: (date: string) => `${date} 查阅`,
};
