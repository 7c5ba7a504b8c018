import { isOfficeName } from '../office-name.ts';
import { nameIn } from './title-words.ts';

const publisher = /^(?:发布机构|发布单位|公开主体|信息来源|来源|制发机关|主办单位)\s*[：:]\s*(\S{3,40})/;
const compiledBy =
  /由([^，,。；;由]{2,40}?(?:人民政府|街道办事处|管委会|管理委员会|局|委员会|办公室))(?:[，,结编制]|公布|发布|根据|按照)/;

/** `现公布某县教育局2022年政府信息公开工作年度报告`: a sentence that gives the report its title. */
const titled =
  /(?:公布|公开|发布|编制)[《〈“]?([^，。；：、,;:《》〈〉“”\s]{3,60}?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报))/g;
/** `（以下简称“市税务局”，下文类同）` */
const shortened = /[（(][^（）()]{0,8}简称[^（）()]{0,40}[）)]/g;
/** Words of whom one speaks, and no name. */
const unnamed = /^(?:关于|做好|[本我全各该])/;
const office = /(?:政府|街道|苏木|委员会|管委会|办事处|[农林牧渔茶种畜]场|[局委办厅院室省市县区旗州盟乡镇])$/;

/**
 * The government where the title does not name it, in the order of how plainly it is said: “由……编制”, the report's title
 * within a sentence, 发布机构 of the page, a line by itself beside the title.
 */
export function nameInHead(head: readonly string[]): string | null {
  const text = head.join('\n');
  const said =
    compiledBy.exec(text)?.[1] ??
    nameInSentence(text) ??
    head.map((line) => publisher.exec(line.trim())?.[1]).find(Boolean);
  const alone = head.slice(0, 4).find((line) => isOfficeName(line.trim()));
  return (said ?? alone)?.replace(/\s/g, '').replace(itsPublicity, '') ?? null;
}

/** 南平市人民政府信息公开工作领导小组办公室 makes the report of 南平市人民政府. */
const itsPublicity =
  /(?<=.{2})(?:(?<!人民)政府信息公开|政务公开|信息公开)(?:工作)?(?:领导小组)?(?:办公室|办|科|处)$/;

/** The government in a title that a sentence tells. */
export function nameInSentence(text: string): string | null {
  for (const [, title = ''] of text.replace(shortened, '').matchAll(titled)) {
    const name = nameIn(title);
    if (name !== null && isNameOfOffice(name)) return name;
  }
  return null;
}

/** False for words that only speak of an office: 本局, 各乡镇. */
export function isNameOfOffice(name: string): boolean {
  return office.test(name) && !unnamed.test(name);
}
