/** What a text calls the ways in which an application is concluded, and the rows of table three that count them. */
export interface OutcomeName {
  words: RegExp;
  rows: readonly string[];
  /** Other rows that the words may take in too. */
  orWith?: readonly string[];
  /** Where the words are not those of the form: an equal number is a pass, another is nothing. */
  onlyIfEqual?: boolean;
}

const plainly = (words: string) => new RegExp(`^(?:${words})$`);

/** Words are looked up whole, after those that only lead to them (已、作出、属于…) are taken away. */
export const outcomeNames: readonly OutcomeName[] = [
  {
    words: plainly('予以公开|同意公开|全部公开|予以全部公开|全部予以公开'),
    rows: ['granted'],
    orWith: ['partiallyGranted'],
  },
  { words: plainly('(?:已经?)?主动公开(?:范围|信息|内容)?'), rows: ['granted'], onlyIfEqual: true },
  { words: plainly('(?:予以|同意)?部分公开|(?:予以)?区分处理'), rows: ['partiallyGranted'] },
  { words: plainly('不予公开|不同意公开'), rows: ['denied.*'] },
  { words: plainly('(?:涉及)?国家秘密'), rows: ['denied.stateSecrets'] },
  { words: plainly('(?:其他)?法律、?行政法规禁止公开'), rows: ['denied.prohibitedByLaw'] },
  { words: plainly('(?:危及)?“?三安全一稳定”?'), rows: ['denied.securityAndStability'] },
  { words: plainly('保护第三方合法权益|第三方合法权益'), rows: ['denied.thirdPartyRights'] },
  { words: plainly('(?:三类)?内部事务信息?'), rows: ['denied.internalAffairs'] },
  { words: plainly('(?:四类)?过程性信息'), rows: ['denied.processInformation'] },
  { words: plainly('(?:行政)?执法案卷(?:信息)?'), rows: ['denied.enforcementFiles'] },
  { words: plainly('行政查询事项'), rows: ['denied.administrativeQueries'] },
  { words: plainly('无法提供'), rows: ['unavailable.*'] },
  {
    words: plainly(
      '(?:本机关|本单位|我[镇乡县区市局办委厅])?不掌握(?:相关)?(?:的)?(?:政府)?信息?|(?:本机关|本单位|我[镇乡县区市局办委厅])不掌握',
    ),
    rows: ['unavailable.notHeld'],
  },
  { words: plainly('没有现成信息(?:、?需要?另行制作)?|需要?另行制作'), rows: ['unavailable.needsCreation'] },
  { words: plainly('补正后(?:申请内容)?仍不明确'), rows: ['unavailable.unclearAfterCorrection'] },
  { words: plainly('不予处理'), rows: ['notProcessed.*'] },
  { words: plainly('信访、?举报、?投诉类'), rows: ['notProcessed.petitions'] },
  // Some are put together with the first one and answered: then no row counts them.
  { words: plainly('重复申请'), rows: ['notProcessed.repeated'], onlyIfEqual: true },
  { words: plainly('要求提供公开出版物'), rows: ['notProcessed.publications'] },
  { words: plainly('无正当理由大量反复申请'), rows: ['notProcessed.excessive'] },
  { words: plainly('其[他它]处理'), rows: ['otherOutcome.*'] },
];

const leading =
  /^(?:其中|其|另有?|还有|以及|和|及|已|均|作出了?|做出了?|依法|依申请|经审查|决定|答复|告知|属于?|为|系|是|有|被|因|以|分别|情形为|办理结果为)+/;
const trailing =
  /(?:的政府信息|政府信息|类申请|的申请|申请|的情形|的情况|情形|范围|类|决定|答复|告知书|告知|的|为|共计|共|计|：)+$/;

/** The outcome that words name beside a number; null where they name none for certain. */
export function outcomeNamed(words: string): OutcomeName | null {
  const core = words.replace(leading, '');
  const shorter = core.replace(trailing, '');
  return outcomeNames.find((name) => [core, shorter].some((form) => name.words.test(form))) ?? null;
}
