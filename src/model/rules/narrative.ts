import { formNotice, rule } from './rule.ts';

const sameText = '报告正文前后一致';

/** What the text says beside itself, beside the title and beside the law (R40 to R47). */
export const narrativeRules = {
  'narrative/parts': rule<{
    words: string;
    added: string;
    expected: number;
    actual: number;
    difference: number;
  }>({
    number: 'R40',
    title: '总数与所列各项之和',
    about: 'document',
    severity: 'warning',
    meaning:
      '一句话先说总数、再列各项，各项又明显是全部的，相加应等于总数。列的不一定是全部（“等”“其他”“余”，或差得多）的，不作判断。',
    formula: '第一项＋第二项＋……＝总数',
    compares: '同一句里同一量词的总数和紧接着列出的各项',
    cannotSee: '看不出一条信息在几处发布、没有列出的小项。所以只有差得很少、或各项必为全部时才提示。',
    source: sameText,
    message: (f) =>
      `文中写“${f.words}”，所列各项 ${f.added} 相加是 ${f.expected}，与 ${f.actual} 相差 ${f.difference}。`,
    advice: '请核对总数和各项。可能原因：改了一项没有改总数，或有一小项没有列出。',
  }),
  'narrative/percentage': rule<{
    words: string;
    part: number;
    whole: number;
    expected: number;
    actual: number;
  }>({
    number: 'R41',
    title: '百分比与所列的数',
    about: 'document',
    severity: 'warning',
    meaning: '一句话里给出了部分、全体和百分比，三个数应当相合。按所印的小数位数，四舍五入或截去都算相合。',
    formula: '部分÷全体×100%＝所写的百分比',
    compares: '同一句里的百分比和它前面的两个数；前几句里有数与它相合的，也算相合',
    cannotSee: '同比增减、按时办结率、满意率等，全体不在句中，不作判断。',
    source: sameText,
    message: (f) => `文中写“${f.words}”，按文中的 ${f.part} 和 ${f.whole} 计算是 ${f.expected}%。`,
    advice: '请核对三个数。可能原因：全体按另一个数计算，或其中一个数后来改过。',
  }),
  'narrative/repeated': rule<{ words: string; first: string; expected: number; actual: number }>({
    number: 'R42',
    title: '同一件事前后两处的数',
    about: 'document',
    severity: 'warning',
    meaning: '同一个数（如全年主动公开政府信息的条数）在文中说了两次，应当相同。',
    formula: '前一处的数＝后一处的数',
    compares: '不同句子里说法相同、量词相同、都指全年全机关的两个数',
    cannotSee: '范围、渠道、时间稍有不同的两个数不作比较。',
    source: sameText,
    message: (f) => `一处写“${f.first}”，另一处写“${f.words}”，一个是 ${f.expected}，一个是 ${f.actual}。`,
    advice: '请核对两处的数。可能原因：两处的统计范围不同，或只改了一处。',
  }),
  'narrative/year-words': rule<{ expected: number; actual: number }>({
    number: 'R43',
    title: '正文所说的年度',
    about: 'document',
    severity: 'warning',
    meaning: '前言说的是哪一年的报告、总体情况从哪一年说起，应当是报告的年度。',
    formula: '正文所说的年度＝标题的年度',
    compares: '前言里的报告名称、总体情况开头的年份与标题的年度',
    cannotSee: '文中别处提到的其他年份（上年比较、下年计划、文件名称）不看。',
    source: '条例第四十九条、第五十条',
    message: (f) => `标题是 ${f.expected} 年，正文说的是 ${f.actual} 年。`,
    advice: '请核对是否沿用了去年的文字。',
  }),
  'narrative/agency': rule<{ expected: string; actual: string }>({
    number: 'R44',
    title: '标题、前言、正文与落款的机关',
    about: 'document',
    severity: 'warning',
    meaning: '前言里编制报告的机关、正文的自称（我镇、我局）、落款，应当与标题的机关相同。',
    formula: '前言、自称、落款的机关＝标题的机关',
    compares: '标题的机关名称与前言“由……编制”、正文自称、落款',
    cannotSee: '上级机关、办公室代为编制和联系的写法都算相合；引号和书名号里的字不看。',
    source: '条例第四十九条',
    message: (f) => `标题的机关是“${f.expected}”，文中另有“${f.actual}”。`,
    advice: '请核对是否沿用了别的单位的文字。',
  }),
  'narrative/notice': rule<{ expected: string; actual: string }>({
    number: 'R45',
    title: '引用的格式文件',
    about: 'document',
    severity: 'warning',
    meaning: '正文引用的格式文件，应当是这一年度适用的那一份：2019、2020 年度是 60 号，2021 年度起是 30 号。',
    formula: '引用的文号＝本年度格式的文号',
    compares: '正文里的文号、“格式（试行）”字样与报告的年度',
    cannotSee: '没有写明文号或格式名称的，不作判断；两份都引用的算相合。',
    source: formNotice,
    message: (f) => `文中引用的是${f.actual}，这一年度适用的是${f.expected}。`,
    advice: '请核对是否沿用了往年的文字。',
  }),
  'narrative/problems': rule<{ expected: number; actual: number }>({
    number: 'R46',
    title: '存在的主要问题及改进情况有内容',
    about: 'document',
    severity: 'warning',
    meaning: '第五部分应写明存在的问题和改进情况，不应空着、只写“无”或寥寥几个字。缺一个部分另有提示。',
    formula: '第五部分的字数≥30',
    compares: '第五部分除标点以外的字数',
    cannotSee: '写得好不好，本站不作评价。',
    source: `条例第五十条；${formNotice}`,
    message: (f) => `第五部分只有 ${f.actual} 个字，通常不少于 ${f.expected} 个字。`,
    advice: '请核对原文是否漏贴；确无问题的，也请写明改进情况。',
  }),
  'narrative/publication-date': rule<{ from: string; deadline: string; actual: string }>({
    number: 'R47',
    title: '发布日期',
    about: 'document',
    severity: 'warning',
    meaning:
      '年度结束以后才能编成全年的报告；部门和乡镇（街道）应在次年 1 月 31 日前，县级以上政府应在次年 3 月 31 日前发布。2018 年度以前都是 3 月 31 日。',
    formula: '次年 1 月 1 日≤发布日期≤期限',
    compares: '落款日期或页面所印的发布日期与法定期限',
    cannotSee:
      '没有印日期的不作判断；网页迁移后重新发布的日期会晚于首次发布。乡镇的期限按部门计，各县可能另有规定。',
    source: '条例第四十九条；2007 年条例第三十一条',
    message: (f) => `报告的日期是 ${f.actual}，应在 ${f.from} 至 ${f.deadline} 之间。`,
    advice: '请核对日期。可能原因：日期写成了上一年，或这是迁移、重新发布的日期。',
  }),
};
