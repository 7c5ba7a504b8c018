import { rule } from './rule.ts';

type AgainstTables = { words: string; actual: number; tables: string };

const source = '条例第五十条；报告正文与所附表格说的是同一年、同一机关';
const cannotSee =
  '只看明说全年、本机关的句子。截至某月、同比、累计、下属单位、某一渠道或某一类的数，约数，以及表格里空着、未印出、读不准的格，都不作判断。';
const message = (f: AgainstTables) => `文中写“${f.words}”，这里的数是 ${f.actual}；表中${f.tables}。`;
const compares = '句子里的数与表中的格，两个数和原句一并列出';

/** What the text says beside what the tables say (R30 to R39, and R12 of the units of amounts). */
export const narrativeTableRules = {
  'narrative/received': rule<AgainstTables>({
    number: 'R30',
    title: '文中的收到申请数与表三',
    about: 'document',
    severity: 'warning',
    meaning:
      '文中说全年收到（受理）政府信息公开申请多少件，应当是表三的本年新收，或本年新收加上年结转。两种写法都通行，都不符才提示。',
    formula: '文中收到申请数＝本年新收，或＝本年新收＋上年结转',
    compares,
    cannotSee,
    source,
    message,
    advice: '请核对两处的数。可能原因：沿用了去年的文字，统计截止的日子不同，或漏计了年末收到的申请。',
  }),
  'narrative/concluded': rule<AgainstTables>({
    number: 'R31',
    title: '文中的答复、办结数与表三',
    about: 'document',
    severity: 'warning',
    meaning: '文中说全年答复（办结）申请多少件，应当是表三（七）总计；只计当年新收的，可以减去上年结转。',
    formula: '文中答复数＝（七）总计，或＝（七）总计－上年结转',
    compares,
    cannotSee: `${cannotSee}文中另有撤回、补正、转办的，答复数只是一部分，也不作判断。`,
    source,
    message,
    advice: '请核对两处的数。可能原因：文中没有计入撤回、逾期不补正等其他处理。',
  }),
  'narrative/carried': rule<AgainstTables>({
    number: 'R32',
    title: '文中的结转数与表三',
    about: 'document',
    severity: 'warning',
    meaning: '文中说上年结转、结转下年度多少件，应当与表三的“上年结转”“结转下年度继续办理”相同。',
    formula: '文中上年结转＝表三第二项；文中结转下年度＝表三第四项',
    compares,
    cannotSee,
    source,
    message,
    advice: '请核对两处的数。可能原因：上年和下年写反，或年末又办结了几件。',
  }),
  'narrative/none-received': rule<AgainstTables>({
    number: 'R33',
    title: '文中说没有收到申请',
    about: 'document',
    severity: 'warning',
    meaning:
      '文中说全年没有收到政府信息公开申请，表三的本年新收就应当是 0。“依申请公开”作为文件的公开属性不算申请。',
    formula: '文中“未收到申请”⇒本年新收总计＝0',
    compares,
    cannotSee,
    source,
    message,
    advice: '请核对文字和表格。可能原因：沿用了去年的文字。',
  }),
  'narrative/outcome': rule<AgainstTables>({
    number: 'R34',
    title: '文中的办理结果与表三',
    about: 'document',
    severity: 'warning',
    meaning: '文中说予以公开、部分公开、不予公开、无法提供、不予处理等各多少件，应当与表三同名的行或组相同。',
    formula: '文中某种结果的件数＝表三同名各行之和',
    compares,
    cannotSee: `${cannotSee}只认官方表格的名称；“主动公开范围”“信息不存在”等另一套分法不作判断。`,
    source,
    message,
    advice: '请核对两处的数。可能原因：文中的分法与表格不同，或有一件归了另一类。',
  }),
  'narrative/remedies': rule<AgainstTables>({
    number: 'R35',
    title: '文中的复议、诉讼数与表四',
    about: 'document',
    severity: 'warning',
    meaning:
      '文中说因政府信息公开被申请复议、被提起诉讼多少件及其结果，应当与表四相同。诉讼是两组之和；不含尚未审结的写法也通行。',
    formula: '文中件数＝总计，或＝总计－尚未审结',
    compares,
    cannotSee: `${cannotSee}作为复议机关受理、审理的案件，以及与信息公开无关的案件，不在表四之内。`,
    source,
    message,
    advice: '请核对两处的数。可能原因：文中只计已审结的，或计入了上年未审结的。',
  }),
  'narrative/upheld': rule<AgainstTables>({
    number: 'R36',
    title: '文中说全部维持、没有败诉',
    about: 'document',
    severity: 'warning',
    meaning:
      '文中说复议、诉讼“均获维持”，表四的结果纠正和尚未审结就应当是 0；说“零败诉”“未被纠错”，结果纠正就应当是 0。',
    formula: '“均维持”⇒结果纠正＋尚未审结＝0；“零败诉”⇒结果纠正＝0',
    compares,
    cannotSee,
    source,
    message,
    advice: '请核对文字和表格。可能原因：写的是已经审结的案件，尚未审结的没有说到。',
  }),
  'narrative/decisions': rule<AgainstTables>({
    number: 'R37',
    title: '文中的许可、处罚、强制数与表二',
    about: 'document',
    severity: 'warning',
    meaning: '文中说全年作出行政许可、行政处罚、行政强制多少件，应当与表二的处理决定数量相同。',
    formula: '文中件数＝表二处理决定数量',
    compares,
    cannotSee: `${cannotSee}公示、公开了多少件和事项有多少项，与处理决定数量不是一回事，不作比较。`,
    source,
    message,
    advice: '请核对两处的数。可能原因：一处只计公开的，或只计一般程序的。',
  }),
  'narrative/normative-documents': rule<AgainstTables>({
    number: 'R38',
    title: '文中的规范性文件数与表二',
    about: 'document',
    severity: 'warning',
    meaning: '文中说制发、废止、现行有效的规范性文件多少件，应当与表二相同。',
    formula: '文中件数＝表二同名的件数',
    compares,
    cannotSee: `${cannotSee}清理了多少件、一般公文多少件，与表二无关，不作比较。`,
    source,
    message,
    advice: '请核对两处的数。可能原因：把一般公文算作规范性文件，或只计政府名义的文件。',
  }),
  'narrative/fee': rule<{ words: string; beside: string }>({
    number: 'R39',
    title: '信息处理费的几处说法',
    about: 'document',
    severity: 'warning',
    meaning:
      '全文几处说到收取的信息处理费（元），应当相同；收了费，这一年就应当办理过申请。它与表二的行政事业性收费（万元）无关，不相比较。',
    formula: '各处所写的金额相同；金额＞0⇒办理过申请',
    compares: '全文说到信息处理费的各处，以及表三有没有申请',
    cannotSee,
    source: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》',
    message: (f) => `文中写“${f.words}”，${f.beside}。`,
    advice: '请核对金额和单位。可能原因：一处写的是历年累计，或沿用了去年的文字。',
  }),
  'narrative/amount-unit': rule<{ words: string; row: string; raw: string; unit: string }>({
    number: 'R12',
    title: '文中的金额与表二的单位',
    about: 'document',
    severity: 'warning',
    meaning:
      '文中和表二写的是同一笔钱，数字相同而单位不同，两处正好相差一万倍。多半是以元计的数填进了以万元计的格。数字照录，不作换算。',
    formula: '文中金额÷表二金额≠10000，表二金额÷文中金额≠10000（都折成元）',
    compares: '文中明说全年、本机关的行政事业性收费、政府集中采购金额、信息处理费，与表二的金额和单位',
    cannotSee:
      '两处相差不是正好一万倍的，可能是口径不同，不作判断；表二没有写单位的，由“金额没有写单位”提示。',
    source,
    message: (f) =>
      `文中写“${f.words}”，表二“${f.row}”印的是 ${f.raw}，单位是${f.unit}，两处正好相差一万倍。`,
    advice:
      '请核对表二的数和单位：以元计的数要换算成万元再填（1200 元是 0.12 万元）。也可能是文中多写或少写了“万”字。',
  }),
};
