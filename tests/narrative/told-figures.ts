import type { Dice } from '../reader/dice.ts';
import { oneOf } from '../reader/dice.ts';
import type { Numbers } from '../reader/numbers.ts';

/** A figure that a sentence tells: the rule that covers it, and the numbers that may stand there. */
export interface ToldFigure {
  rule: string;
  holds: readonly number[];
  tell: (figure: string) => string;
}

type At = (path: string) => number;

/** The figures of the tables, told in sentences as reports tell them. */
export function toldFigures(numbers: Numbers, dice: Dice): ToldFigure[] {
  const at: At = (path) => numbers.get(path) ?? 0;
  return [
    ...applications(at, dice),
    ...outcomes(numbers, dice),
    ...remedies(at, dice),
    ...disclosure(numbers, dice),
    ...ofText(at, dice),
  ];
}

function applications(at: At, dice: Dice): ToldFigure[] {
  const row = (id: string) => at(`applications.${id}.total`);
  const [received, over, done] = [row('newlyReceived'), row('carriedOver'), row('concluded')];
  const verb = oneOf(dice, ['收到', '受理', '接收', '新收', '接到']);
  const noun = oneOf(dice, ['政府信息公开申请', '信息公开申请', '依申请公开政府信息申请']);
  const who = oneOf(dice, ['', '我乡', '全乡', '本机关', '全年', '本年度，香山乡']);
  return [
    {
      rule: received === 0 ? 'R33' : 'R30',
      holds: [received, received + over],
      tell: (n) => `${who}共${verb}${noun}${n}${oneOf(dice, ['件', '份', '宗'])}，均依法办理。`,
    },
    {
      rule: 'R31',
      holds: [done, done - over],
      tell: (n) => `全年${oneOf(dice, ['答复', '办结'])}${noun}${n}件。`,
    },
    { rule: 'R32', holds: [over], tell: (n) => `${oneOf(dice, ['上年', '上年度'])}结转${noun}${n}件。` },
    {
      rule: 'R32',
      holds: [row('carriedForward')],
      tell: (n) => `${n}件${noun}结转${oneOf(dice, ['下年度', '下一年度'])}继续办理。`,
    },
  ];
}

const groups: readonly [name: string, row: string][] = [
  ['部分公开', 'partiallyGranted'],
  ['予以公开', 'granted'],
  ['不予公开', 'denied'],
  ['无法提供', 'unavailable'],
  ['不予处理', 'notProcessed'],
  ['本机关不掌握', 'unavailable.notHeld'],
];

function outcomes(numbers: Numbers, dice: Dice): ToldFigure[] {
  const sum = (row: string) =>
    [...numbers]
      .filter(([path]) => path.startsWith(`applications.${row}.`) && path.endsWith('.total'))
      .reduce((total, [, value]) => total + value, 0);
  const start = oneOf(dice, ['在答复的政府信息公开申请中', '办理政府信息公开申请，从结果看']);
  return groups.map(([name, row]) => ({
    rule: 'R34',
    holds: [sum(row), ...(row === 'granted' ? [sum('granted') + sum('partiallyGranted')] : [])],
    tell: (n) => `${start}，${oneOf(dice, [`${name}${n}件`, `${n}件${name}`, `作出${name}决定${n}件`])}。`,
  }));
}

function remedies(at: At, dice: Dice): ToldFigure[] {
  const cause = oneOf(dice, ['因政府信息公开', '全年因政府信息公开工作', '我乡因政府信息公开']);
  const sum = (column: string) =>
    at(`remedies.litigationDirect.${column}`) + at(`remedies.litigationAfterReconsideration.${column}`);
  const reviews = at('remedies.reconsideration.total');
  const parts = ['upheld', 'corrected', 'otherResult', 'pending'].map((id) =>
    at(`remedies.reconsideration.${id}`),
  );
  return [
    {
      rule: 'R35',
      holds: [reviews, reviews - (parts[3] ?? 0)],
      tell: (n) => `${cause}被申请行政复议${n}件。`,
    },
    {
      rule: 'R35',
      holds: [sum('total'), sum('total') - sum('pending')],
      tell: (n) => `${cause}被提起行政诉讼${n}${oneOf(dice, ['件', '起'])}。`,
    },
    {
      rule: 'R35',
      holds: [parts[1] ?? 0],
      tell: (n) => `政府信息公开行政复议${reviews}件，其中结果纠正${n}件。`,
    },
  ];
}

function disclosure(numbers: Numbers, dice: Dice): ToldFigure[] {
  const decided = (row: string, noun: string): ToldFigure => ({
    rule: 'R37',
    holds: [numbers.get(`disclosure.${row}.decisions`) ?? 0],
    tell: (n) => `全年${oneOf(dice, ['作出', '办理', ''])}${noun}${oneOf(dice, ['决定', ''])}${n}件。`,
  });
  const documents = ['produced', 'disclosed', 'issued'].flatMap(
    (column) => numbers.get(`disclosure.normativeDocuments.${column}`) ?? [],
  );
  return [
    decided('licensing', '行政许可'),
    decided('penalties', '行政处罚'),
    decided('coercion', '行政强制'),
    {
      rule: 'R38',
      holds: documents,
      tell: (n) => `全年${oneOf(dice, ['制发', '印发', '出台'])}规范性文件${n}件。`,
    },
  ];
}

function ofText(at: At, dice: Dice): ToldFigure[] {
  const parts = [20 + dice(300), 20 + dice(300), 20 + dice(300), 20 + dice(300)];
  const sum = parts.reduce((total, part) => total + part, 0);
  const [a, b, c, d] = parts;
  const whole = 1000 + dice(9000);
  const part = 500 + dice(500);
  const share = Math.round((part / whole) * 10_000) / 100;
  const fee = at('applications.newlyReceived.total') === 0 ? 0 : 100 + dice(900);
  return [
    {
      rule: 'R40',
      holds: [sum],
      tell: (n) => `全年发布信息${n}条，分别为动态${a}条、公告${b}条、政策${c}条、解读${d}条。`,
    },
    { rule: 'R41', holds: [share], tell: (n) => `应参保${whole}人，已参保${part}人，参保率${n}%。` },
    {
      rule: 'R42',
      holds: [sum],
      tell: (n) => `全年主动公开政府信息${sum}条。我乡共主动公开政府信息${n}条。`,
    },
    { rule: 'R39', holds: [fee], tell: (n) => `全年收取信息处理费${fee}元。本年度共收取信息处理费${n}元。` },
  ];
}
