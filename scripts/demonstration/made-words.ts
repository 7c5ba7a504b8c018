import type { SectionId } from '../../src/model/report.ts';
import type { Chance } from './chance.ts';
import type { MadeNumbers } from './made-numbers.ts';

const problems = [
  '公开内容不够全面，群众关心的惠民资金、工程项目信息更新不及时',
  '政务公开专职人员变动较快，业务能力有待提高',
  '政策解读形式单一，图解、视频解读偏少',
  '依申请公开答复文书不够规范',
  '公开专区利用率不高，线下渠道作用发挥不够',
  '部门之间信息共享不够，个别栏目更新滞后',
];
const plans = [
  '建立信息公开台账，做到每月更新惠民资金和工程项目信息',
  '全年组织业务培训不少于两次，实现专职人员全覆盖',
  '丰富解读形式，重要文件一律配发图解',
  '统一依申请公开答复文书格式，实行法制审核',
  '完善便民服务中心公开专区，安排专人引导查询',
  '明确栏目责任人，按季度通报更新情况',
];
const done = [
  '今年建立了信息公开台账，惠民资金和工程项目信息按月更新',
  '全年组织业务培训两次，专职人员全部参加',
  '全年配发图解十二篇，重要文件都有图解',
  '统一了答复文书格式，答复前都经过法制审核',
  '公开专区配备了查询设备，并有专人引导',
  '各栏目都明确了责任人，每季度通报一次更新情况',
];

/** The words of a report: what was done of last year's plans, what is wanting, what is planned. Two plans follow from one year to the next. */
export function madeWords(
  name: string,
  government: number,
  year: number,
  numbers: MadeNumbers,
  chance: Chance,
): Partial<Record<SectionId, readonly string[]>> {
  const topic = (offset: number) => (year + offset + government) % problems.length;
  const received = numbers.get('applications.newlyReceived.total') ?? 0;
  return {
    overview: [
      `${year}年，${name}坚持以人民为中心，深入贯彻落实政府信息公开条例，扎实推进政府信息公开工作。`,
      `（一）主动公开。全年主动公开政府信息${40 + chance.below(300)}条。${done[topic(-1)]}。`,
      `（二）依申请公开。全年收到政府信息公开申请${received}件。`,
    ],
    problems: [
      `存在的问题：一是${problems[topic(0)]}；二是${problems[topic(2)]}。`,
      `改进措施：一是${plans[topic(0)]}。二是${plans[topic(2)]}。`,
    ],
    otherMatters: ['本年度没有收取信息处理费。没有其他需要报告的事项。'],
  };
}
