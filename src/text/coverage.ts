/** Words of the pages that show of whom there is a report. */
export const coverageWords = {
  title: '覆盖',
  lead: '每个县的乡镇、街道，哪些年度的报告本站有，哪些没有，有的是否在期限内公布。',
  honest:
    '“本站没有”只说明这份报告没有收进本站，不说明没有公布。它可能公布在别处，可能还没有送来；请先到机关的网站上找。',
  deadlines:
    '期限按《政府信息公开条例》：2019 年度起，县级以上政府的部门在次年 1 月 31 日前（第四十九条第一款），政府在次年 3 月 31 日前（第二款）；乡镇、街道条例没有写明，各地多按部门的期限，这里也按部门的期限。2018 年度以前一律为次年 3 月 31 日。',
  basis: '公布的日期取自报告自己的落款或页面所注的日期；没有写明日期的，不猜。',
  list: (date: string) => `乡镇名单截至 ${date}；此后撤并的，以登记表为准。`,
  states: {
    inTime: '按期',
    late: '晚于期限',
    undated: '有，日期未写',
    withdrawn: '已撤回',
    none: '本站没有',
  },
  signs: { inTime: '✓', late: '◷', undated: '·', withdrawn: '×', none: '–' },
  legend: '各格的意思',
  counties: '各县',
  county: '县（市、区）',
  townships: '乡镇、街道',
  ofTownships: (count: number, all: number) => `${count}/${all}`,
  countiesLead: '每年一列：这个县的乡镇、街道里，本站有多少份报告。',
  countyTitle: (place: string) => `${place}：覆盖`,
  government: '机关',
  table: (place: string) => `${place}各机关、各年度的报告`,
  due: (date: string) => `应在 ${date} 前`,
  counted: (year: number, had: number, all: number) =>
    `${year} 年度：${all} 个乡镇、街道里，本站有 ${had} 个的报告。`,
  unread: '没有读成的文件',
  unreadLead: '下列文件送来了，但没有读成一份报告。读成之前，对应的机关仍记作“本站没有”。',
  unreadMore: (count: number) => `还有 ${count} 个，全部在 findings.csv。`,
  download: '名单和各份报告的数据：',
  empty: '还没有收录县级以下的报告。',
};
