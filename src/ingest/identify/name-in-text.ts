import { isNameOfOffice, nameInSentence } from './name-elsewhere.ts';

const office =
  '(?:人民政府|街道办事处|街道|苏木|管理委员会|管委会|委员会|[局委厅镇乡]|(?<=[省市县区旗州盟])政府办?)';
const name = String.raw`([\p{Script=Han}（）()]{2,38}?${office})`;
const start = String.raw`(?:^|[，,。；;：:、\s“])`;
const year = String.raw`(?:20\d\d年度?[，,]?)?`;

/** `某局向社会公布本单位2020年……`, `某局撰写了2022年度……报告` */
const tells = sentence(`${start}${name}(?:现|特|兹|谨|依法)?向社会(?:公布|公开|发布)`);
const writes = sentence(
  `${start}${name}(?:撰写|编写|编制|制作|形成|起草)(?:了|完成)?[^，。；]{0,30}(?:报告|年报)`,
);
/** `为认真做好某局政府信息公开工作`, `结合2023年某街道各科室的实际` */
const does = sentence(
  `(?:做好|总结|结合)${year}${name}${year}(?:政府信息|政务公开|信息公开|各科室|工作|实际)`,
);
/** The part of an office that answers the telephone; 交警支队 is no part of 某市公安局 but an office of its own. */
const itsOffice =
  '(?:人民政府)?(?:党政|政府|政务公开|信息公开|综合|行政|秘书)*(?:工作)?(?:领导小组)?(?:办事处)?(?:办公室|办|科|股)?';
/** `请与某局办公室联系`, `如有疑问，请联系：某街道办事处` */
const isAskedFor = sentence(`请?与${name}${itsOffice}联系`);
const isToBeCalled = sentence(`联系[：:]\\s*${name}(?=[，,；;。（(\\s]|$)`);
/** `2023年，在区委、区政府的领导下，某街道办事处认真贯彻……`: whom the first sentences speak of. */
const acts = sentence(
  `${start}${year}${name}(?=在[^，。]{2,30}下|以|认真|严格|深入|全面|坚持|积极|按照|始终|高度重视|切实|紧紧|持续|扎实|进一步|围绕|落实)`,
);

function sentence(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}

/**
 * Names that stand where neither title nor preamble says whose report it is, the plainest first: in the preamble, and in the
 * first paragraphs of the text. Any of them may be that of somebody else; who asks has to see which one the register has.
 */
export function namesInText(head: readonly string[], opening: readonly string[]): string[] {
  const [said, begun] = [head.join('\n'), opening.join('\n')];
  const found = [
    ...[tells, writes, does, isAskedFor, isToBeCalled].map((pattern) => pattern.exec(said)?.[1]),
    nameInSentence(begun),
    ...[writes, acts].map((pattern) => pattern.exec(begun)?.[1]),
  ];
  const kind = kindOfWriter(`${said}\n${begun}`);
  return [
    ...new Set(found.filter((each) => each != null && isNameOfOffice(each) && kind.test(each))),
  ] as string[];
}

/** `我局`, `本镇`: what the writer is, and a name of something else is not the writer's. `我县` is said by a department as well. */
const writer = /[我本](?:单位)?(局|委|厅|镇|乡|街道)(?!办)/;

function kindOfWriter(text: string): RegExp {
  const kind = writer.exec(text)?.[1];
  if (kind === undefined) return /./;
  return kind === '街道' ? /街道|办事处$/ : new RegExp(`${kind}(?:员会|人民政府|政府)?$`);
}
