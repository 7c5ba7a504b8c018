import { rule } from './rule.ts';

/** What must hold inside table two. Never asked of cells that were not read with certainty. */
export const disclosureRules = {
  'check/stock': rule<{ row: string; actual: number }>({
    number: 'R06',
    title: '项目数量不小于零',
    about: 'document',
    severity: 'error',
    meaning: '2019 试行格式里，上一年项目数量加本年增减，就是今年的项目数量，不会小于零。',
    formula: '上一年项目数量＋本年增/减≥0',
    compares: '表二每一行的上一年项目数量、本年增/减',
    cannotSee: '看不出上一年的数是否与去年报告相符，那由跨年的规则核对。',
    source: '国办公开办函〔2019〕60号所附格式',
    message: (f) => `“${f.row}”上一年项目数量加本年增减是 ${f.actual}，不应小于 0。`,
    advice: '请核对上一年数量和本年增减的正负号。',
  }),
  'check/decisions-without-items': rule<{ row: string; actual: number }>({
    number: 'R07',
    title: '没有事项，却有处理决定',
    subject: '没有事项时的处理决定',
    about: 'document',
    severity: 'warning',
    meaning:
      '2019 试行格式里，上一年项目数量加本年增减是今年的项目数量。一项也没有，就不会有处理决定；有处理决定，项目数量多半漏填。',
    formula: '上一年项目数量＋本年增/减＝0 时，处理决定数量＝0',
    compares: '表二许可、服务、处罚、强制各行的项目数量与处理决定数量',
    cannotSee: '项目数量不是 0 时，处理决定有多少都说得通，看不出多少。',
    source: '国办公开办函〔2019〕60号所附格式',
    message: (f) => `“${f.row}”上一年项目数量加本年增减是 0，处理决定数量是 ${f.actual}。`,
    advice: '请核对项目数量。可能原因：漏填项目数量，或决定是受委托作出、项目登记在别的机关。',
  }),
  'check/change-misread': rule<{ row: string; actual: number }>({
    number: 'R08',
    title: '“本年增/减”填的可能是处理决定的增减',
    subject: '“本年增/减”与处理决定的增减',
    about: 'document',
    severity: 'info',
    meaning:
      '2019 试行格式里，“上一年项目数量”和“本年增/减”说的是事项有几项，“处理决定数量”说的是办了几件。两者之和正好等于第三个数时，填的可能是去年办了几件、今年多办了几件。仅供参考。',
    formula: '本年增/减≠0，处理决定数量≠0，而上一年项目数量＋本年增/减＝处理决定数量',
    compares: '表二许可、服务、处罚、强制各行的三个数',
    cannotSee: '也可能只是巧合，数小的时候尤其如此。',
    source: '国办公开办函〔2019〕60号所附格式；本站所见报告的通行误解',
    message: (f) =>
      `“${f.row}”上一年项目数量加本年增减正好是处理决定数量 ${f.actual}，前两个数填的可能是件数，而不是项数。`,
    advice: '请核对前两列填的是事项的项数，还是处理决定的件数；只是巧合就不必改。',
  }),
  'check/disclosed-total': rule<{ row: string; expected: number; actual: number }>({
    number: 'R09',
    title: '对外公开总数不少于本年新公开',
    about: 'document',
    severity: 'warning',
    meaning: '2019 试行格式里，今年新公开的也在对外公开总数之内，总数不会比新公开的还少。',
    formula: '对外公开总数量≥本年新公开数量',
    compares: '表二规章、规范性文件各行的本年新公开数量与对外公开总数量',
    cannotSee: '看不出总数是否漏掉往年公开的文件。',
    source: '国办公开办函〔2019〕60号所附格式',
    message: (f) => `“${f.row}”对外公开总数量是 ${f.actual}，少于本年新公开的 ${f.expected}。`,
    advice: '请核对两个数字。可能原因：总数只填了往年的，没有加上今年的；或有文件当年公开又撤下。',
  }),
  'check/produced-not-open': rule<{ row: string; actual: number }>({
    number: 'R09',
    title: '有新制作的文件，却没有对外公开的',
    subject: '新制作的文件与对外公开',
    about: 'document',
    severity: 'warning',
    meaning: '规章和规范性文件应当公开。今年制作了，对外公开总数却是 0，多半是总数漏填。',
    formula: '对外公开总数量＝0 时，本年新制作数量＝0',
    compares: '表二规章、规范性文件各行的本年新制作数量与对外公开总数量',
    cannotSee: '对外公开总数不是 0 时，看不出今年制作的是否都公开了。',
    source: '条例第二十条第（一）项；国办公开办函〔2019〕60号所附格式',
    message: (f) => `“${f.row}”本年新制作 ${f.actual} 件，对外公开总数量是 0。`,
    advice: '请核对对外公开总数量。可能原因：总数漏填，或文件年底制作、次年才公开。',
  }),
  'check/in-force': rule<{ row: string; expected: number; actual: number }>({
    number: 'R10',
    title: '现行有效件数不少于本年净增',
    about: 'document',
    severity: 'warning',
    meaning: '2021 修订格式里，今年制发的减去今年废止的，是今年净增；现行有效件数不会比净增还少。',
    formula: '现行有效件数≥本年制发件数－本年废止件数',
    compares: '表二每一行的本年制发、本年废止、现行有效件数',
    cannotSee: '看不出现行有效件数是否漏掉往年的文件，那由跨年的规则核对。',
    source: '国办公开办函〔2021〕30号所附格式',
    message: (f) => `“${f.row}”现行有效件数是 ${f.actual}，少于本年制发减去废止的 ${f.expected}。`,
    advice: '请核对三个数字。可能原因：现行有效件数只填了往年的，没有加上今年的。',
  }),
  'check/regulation-maker': rule<{ level: string; actual: number }>({
    number: 'R11',
    title: '规章只由省、设区的市和国务院部门制定',
    about: 'document',
    severity: 'warning',
    meaning:
      '规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定。县、乡镇和地方的部门没有规章，表里的“规章”应为 0；省、市政府的办公厅（室）代政府填报，不在此列。',
    formula: '制定机关不是省级、市级人民政府和它的办公厅（室），也不是国务院部门时，“规章”一行各列＝0',
    compares: '表二“规章”一行的各个数与机关的级别',
    cannotSee: '看不出一个有权制定规章的机关所填的件数是否属实。',
    source: '立法法第九十一条、第九十三条（2023 年修正）',
    message: (f) => `“规章”填的是 ${f.actual}，而${f.level}机关不制定规章。`,
    advice: '请核对这一行。可能原因：把规范性文件或转发的上级规章填成了规章。',
  }),
  'check/procurement-amount': rule<{
    items: number;
    amount: number;
    unit: string;
    perProject: number;
    limit: number;
  }>({
    number: 'R12',
    title: '采购总金额与项目数量相称',
    about: 'document',
    severity: 'warning',
    meaning:
      '采购总金额按所写单位折成万元，平均到每个项目：乡镇超过 1,000 万元、县级和部门超过 10,000 万元时，多半是以元计的数写成了万元。没有写单位的不作判断，由“金额没有写单位”提示。数字照录，不作换算。',
    formula: '采购总金额（万元）÷采购项目数量≤1,000（乡镇），≤10,000（县级、部门）',
    compares: '表二政府集中采购的采购总金额、所写单位与采购项目数量',
    cannotSee: '看不出金额偏小，也看不出一个大项目是否真有这么大；市级和省级没有可靠的界限，不核对。',
    source: '本站所见报告中元与万元相混的实例',
    message: (f) =>
      `采购项目 ${f.items} 个，采购总金额 ${f.amount} ${f.unit}，平均每个项目 ${f.perProject} 万元，超过通常的 ${f.limit} 万元。`,
    advice: '请核对金额的单位。可能原因：金额以元填写，单位写成了万元；或当年确有大额采购。',
  }),
};
