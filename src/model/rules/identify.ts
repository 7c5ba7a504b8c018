import { formNotice, ownMethod, rule } from './rule.ts';

/** Problems of telling whose report it is, of which year, on which form. */
export const identifyRules = {
  'identify/unknown-government': rule<{ name: string; line: string }>({
    title: '登记表里没有这个政府',
    about: 'reading',
    severity: 'error',
    meaning:
      '报告所属的政府按名称在登记表（content/governments.csv）里找不到。没有代码就没有网址，所以先不发布。',
    source: ownMethod,
    message: (f) =>
      `报告写的是“${f.name}”，登记表里没有这个政府。可在 content/governments.csv 里加一行：${f.line}`,
    advice:
      '请加上这一行（代码用统计用区划代码，上级先登记）；或在报告旁边放一个同名的 .yaml 文件，写明政府的代码，如“government: 640502200”。然后再运行一次。',
  }),
  'identify/ambiguous-government': rule<{ name: string; candidates: string }>({
    title: '有几个同名的政府',
    about: 'reading',
    severity: 'error',
    meaning: '报告里的名称对得上登记表里不止一个政府，文中又没有上级地名可以区分。我们不猜。',
    source: ownMethod,
    message: (f) => `“${f.name}”对得上不止一个政府：${f.candidates}。`,
    advice:
      '请在报告旁边放一个同名的 .yaml 文件，写明是哪一个，如“government: 640502200”；或在报告标题里写上所属的县（市、区）。',
  }),
  'identify/sidecar': rule<{ problem: string }>({
    title: '旁注文件有问题',
    about: 'reading',
    severity: 'error',
    meaning: '报告旁边的同名 .yaml 文件写法不对，或写的代码登记表里没有。旁注没有采用，报告先不发布。',
    source: ownMethod,
    message: (f) => `报告旁边的 .yaml 文件有问题：${f.problem}。`,
    advice: '请照发布指南里“旁注文件”一节改正，或把它删去。',
  }),
  'identify/no-government': rule({
    title: '没有找到政府名称',
    about: 'reading',
    severity: 'error',
    meaning: '标题、前言和落款里都没有找到发布报告的机关。',
    source: ownMethod,
    message: () => '标题、前言和落款里都没有找到发布报告的机关。',
    advice: '请在标题里写上机关全称，如“沙坡头区香山乡人民政府2020年政府信息公开工作年度报告”。',
  }),
  'identify/from-text': rule<{ name: string }>({
    title: '机关由正文的话认出',
    about: 'reading',
    severity: 'warning',
    meaning:
      '标题、前言和落款都没有写明是哪个机关的报告，或只写了“县教育局”这样的简称。我们按正文里的一句话认出了登记表里的一个机关，可能认错。',
    source: ownMethod,
    message: (f) => `标题、前言和落款没有写明是哪个机关，由正文认出是“${f.name}”。`,
    advice:
      '请对照原件确认。不对的，请在报告旁边放一个同名的 .yaml 文件写明，如“government: 640502200”；确认无误的也可以这样写，这条提示就不再出现。',
  }),
  'identify/name-differs': rule<{ printed: string; registered: string }>({
    title: '报告所印名称与登记名称不同',
    about: 'document',
    severity: 'warning',
    meaning:
      '报告标题里的名称与登记名称差一个或几个字，常见原因是生僻地名被误识或旧名未改。两种写法都照列，不作改动。',
    source: '统计用区划代码（截至 2023-06-30）',
    message: (f) => `报告写作“${f.printed}”，登记名称是“${f.registered}”。`,
    advice: '请核对地名用字；如报告所印确为误写，可在更正版中改正。',
  }),
  'identify/no-year': rule({
    title: '没有找到年度',
    about: 'reading',
    severity: 'error',
    meaning: '标题、统计期限和正文里都没有能确定的年度。没有年度就没有网址，所以先不发布。',
    source: ownMethod,
    message: () => '标题和统计期限里都没有找到报告的年度。',
    advice: '请在标题里写上年度，如“2020年政府信息公开工作年度报告”。',
  }),
  'identify/year-from-text': rule<{ year: number }>({
    title: '年度由正文的话认出',
    about: 'reading',
    severity: 'warning',
    meaning:
      '标题、统计期限和前言都没有写明年度。第一部分以“某某年，”开头，没有提到别的年度，我们按它认，可能认错。',
    source: ownMethod,
    message: (f) => `标题和统计期限里没有写明年度，由正文开头认作 ${f.year} 年度。`,
    advice: '请对照原件确认，并在报告旁边放一个同名的 .yaml 文件写明，如“year: 2023”，这条提示就不再出现。',
  }),
  'identify/duplicate': rule<{ id: string; other: string; current: string }>({
    title: '同一政府同一年度的两份文件分不出先后',
    about: 'reading',
    severity: 'error',
    meaning:
      '两份文件说的是同一个政府的同一年。落款日期晚的、或旁注文件写明是后一版的，取代前一版；日期相同、没有日期又没有写明的，我们不猜：发布文件名排在前面的一份，另一份不发布。',
    source: ownMethod,
    message: (f) =>
      `这份报告与 ${f.other} 是同一政府同一年度（${f.id}），看不出哪一份在后。现在发布的是 ${f.current}。`,
    advice:
      '内容相同的，请删去一份；内容不同的，请在后来那一份旁边放一个同名的 .yaml 文件，写上“version: 2”，原来的会留作第 1 版。',
  }),
  'identify/form-and-year': rule<{ form: string; year: number; usual: string }>({
    number: 'R13',
    title: '表格版本与年度不一致',
    subject: '表格版本与年度',
    about: 'document',
    severity: 'warning',
    meaning: '报告用的表格版本不是这一年度规定的版本。数字照录，但与同年其他报告的同名项目不完全可比。',
    formula: '2019、2020 年度用试行格式，2021 年度起用修订格式',
    compares: '报告的年度与所用表格的版本',
    cannotSee: '看不出一张沿用旧名、改了内容的表。',
    source: formNotice,
    message: (f) => `这是 ${f.year} 年度的报告，用的却是${f.form}的表格；这一年度规定用${f.usual}。`,
    advice: '请核对是否沿用了旧的表格模板。',
  }),
};
