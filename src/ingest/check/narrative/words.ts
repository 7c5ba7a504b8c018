/** Words that reports put around the number of applications without changing what is counted. */
const filler =
  /申请人|公民|法人|自然人|其他社会组织|其他组织|其它组织|社会组织|社会公众|人民群众|社会各界|公众|群众|市民|村民|居民|政府|政务|信息|公开|依申请|依法|主动|要求|获取|申请|提出|递交|提交|各类|各种形式|形式|有效|任何|有关|相关|关于|共计|总计|合计|累计|共有|共|为|是|达到|达|事项|案件|办件|表|书|件数|数量|总数量|总数|总量|总|数|量|的|和|或者|或|及|与|、|：|“|”|新的|情况|向我?[镇乡县区市局街道办委厅机关单位政府]{1,6}|各种|全部|类|单位|个人/;
const anyFiller = new RegExp(filler.source, 'g');
const leadingFillers = new RegExp(`(?:${filler.source})*`, 'y');

/** Whether the words say nothing more than that it is applications that are counted. */
export function isOnlyFillers(words: string): boolean {
  return words.replace(anyFiller, '') === '';
}

/** The words from the start that change nothing, and what comes after them. */
export function afterFillers(words: string): [fillers: string, tail: string] {
  leadingFillers.lastIndex = 0;
  const [fillers = ''] = leadingFillers.exec(words) ?? [];
  return [fillers, words.slice(fillers.length)];
}

/** What applications, reviews and suits are counted in. */
export const cases = '(?:件次|人次|件|份|宗|起|条|例|次|个|项|封)';

/** What may follow a number of cases without changing it. */
export const harmlessEnd =
  /^(?:均|已|全部|都|并|且|按|依法|依规|在法定|在规定|及时|予以答复|进行了?答复|其中|$)/;

/** A class of applicants named alone: the number is a part. 公民、法人和其他组织 together are everybody. */
export function isOneClass(words: string): boolean {
  return /公民|法人|自然人|组织/.test(words) && !/(?:公民|自然人).*法人|法人.*(?:公民|自然人)/.test(words);
}

/** Whether something else than applications is dealt with in these words. */
export const otherBusiness =
  /热线|工单|诉求|留言|来信|来访|咨询|提案|建议|议案|舆情|公文|文件|发文|许可|证照|信箱|※|群众意见|案卷|信件|问政|投诉举报|纠纷|矛盾/;
