/** Words of the file that holds one place's reports and opens without a network. */
export const offlineWords = {
  title: (place: string) => `${place}：政府信息公开年报（离线）`,
  heading: (place: string) => `${place}的政府信息公开年报`,
  lead: (reports: number, governments: number) =>
    `这一个文件里有 ${governments} 个政府的 ${reports} 份报告，连同统计表、核对提示、对照和全文搜索。不用联网，拷到哪里都能打开。`,
  needsScript: '这个文件要在浏览器里运行脚本才能翻看。',
  home: '目录',
  label: '要找的词句',
  submit: '搜索',
  reports: '报告',
  comparisons: '对照',
  found: (count: number, text: string) => `“${text}”在 ${count} 份报告里找到。`,
  nothing: (text: string) => `没有一份报告里有“${text}”。`,
  notHere: '这一页不在离线文件里，请到网站上看。',
  release: (digest: string) => `数据的版本：${digest}`,
  usage: '用法：npm run offline -- 县的代码或名称 [--out 文件]',
  unknown: (name: string) => `没有找到“${name}”：请写区划代码或登记的地名，它或它下面要有收录的报告。`,
  ambiguous: (name: string, codes: readonly string[]) => `“${name}”不止一处，请写代码：${codes.join('、')}`,
  noSite: '还没有网站：请先运行 npm run build。',
  written: (file: string, reports: number, megabytes: string) =>
    `写好了 ${file}：${reports} 份报告，${megabytes} MB。`,
};
