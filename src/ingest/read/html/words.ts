/** Words that stand in a report and seldom in the menus around it. */
const words: readonly RegExp[] = [
  /总体(?:开展)?情况|概述/,
  /主动公开(?:政府)?信息/,
  /(?:收到和处理|依申请).{0,8}公开/,
  /行政复议/,
  /行政诉讼/,
  /主要问题|存在的?问题/,
  /其[他它].{0,4}报告.{0,3}事项/,
  /规范性文件/,
  /行政许可/,
  /行政处罚/,
  /自然人/,
  /(?<!不)予以公开/,
  /不予公开/,
  /结果维持/,
  /结转/,
  /统计期限|本(?:年度)?报告.{0,40}编制|根据.{0,30}信息公开条例/,
];

/** Which words of a report a text holds, one bit each; labels stretched with spaces count too. */
export function reportWords(text: string): number {
  const plain = text.replace(/\s/g, '');
  return words.reduce((bits, word, index) => (word.test(plain) ? bits | (1 << index) : bits), 0);
}

export function countWords(bits: number): number {
  return bits.toString(2).replaceAll('0', '').length;
}

/** Lines that are buttons, counters and credits of a page, from end to end (formats Q80). */
const controls: readonly RegExp[] = [
  /^[[【（(「\s]*(?:打印|关闭|返回|收藏|纠错|分享|复制|下载|朗读|大|中|小|首页|网站地图)(?:本页|窗口|页面|顶部|到|链接)?[\]】）)」\s|｜]*$/,
  /^(?:字号|字体|文字大小|视力保护色?)\s*[:：]?[\s[【（(大中小默认+\-A\]】）)|]*$/,
  /^[[【（(]?\s*(?:大\s*中\s*小|打印\s*[|｜]?\s*关闭).{0,8}$/,
  /^(?:浏览|点击|阅读|访问)(?:次数|量|数|率)?\s*[:：].{0,12}$/,
  /^分享(?:到|至)?\s*[:：]?(?:\s*(?:微信|微博|QQ|QQ空间|朋友圈|X))*\s*$/i,
  /扫一扫在手机(?:上)?打开|^扫一扫/,
  /^(?:上|下)一?[篇条页]\s*[:：]?/,
  /^(?:责任编辑|编辑|审核|责编)\s*[:：].{0,20}$/,
  /^(?:无障碍(?:浏览)?|长者(?:版|模式|助手)|关怀版|适老化|繁體?版?|简体|登录|注册|返回顶部|相关(?:链接|阅读|文档|新闻|信息))$/,
  /\{\{.{0,40}\}\}/,
];

export function isControl(text: string): boolean {
  return controls.some((control) => control.test(text.trim()));
}

/** What a site says about itself at the foot of every page. */
export function isImprint(text: string): boolean {
  return /版权所有|[A-Z\p{Script=Han}]ICP[备证]|公网安备|网站标识码|技术支持|建议使用.{0,12}浏览|(?:主办|承办)(?:单位)?\s*[:：]/u.test(
    text,
  );
}

/** Headings of the small table above an article. */
const described =
  /^(?:索\s*引\s*号|信息索引号?|文\s*号|发文字号|发布机构|发布单位|发文机关|发布时间|发布日期|成文日期|生成日期|公开日期|发文日期|组配分类|主题分类|信息分类|体裁分类|公开方式|公开范围|有效性|效力状态|信息名称|名\s*称|标\s*题|主题词|关键词|来\s*源|信息来源|作者)\s*[:：]?/;

export function isDescribed(text: string): boolean {
  return described.test(text.trim());
}

/** `首页 > 政府信息公开 > 年报` */
export function isBreadcrumb(text: string): boolean {
  return (
    /^(?:您?(?:现在|当前|目前)?的?(?:所在)?位置(?:是)?)\s*[:：]/.test(text) ||
    /^首页\s*(?:[>＞»›/]|\s-\s)/.test(text)
  );
}

export function isTitle(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return plain.length <= 80 && /(?:信息|政务)公开.*(?:报告|年报)$/.test(plain) && !/[。；>＞»]/.test(plain);
}

/** The first line of a title on two lines: `滨河镇2019年`. */
export function isTitleHead(text: string): boolean {
  return (
    /^[^，。；：、|>]{2,40}$/.test(text) && /20\d\d\s*年|(?:人民政府|办事处|委员会|局|办公室)$/.test(text)
  );
}

/** What a page says of its article, without the word that names it where that is all it says: a title is a title. */
export function withoutTitleLabel(text: string): string {
  const title = text.replace(/^(?:信息)?(?:名\s*称|标\s*题)\s*[:：]\s*/, '');
  return isTitle(title) ? title : text;
}

/** The office or the date that a report ends with. */
export function isSignature(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return (
    /^\(?20\d\d年\d{1,2}月\d{1,2}日\)?$/.test(plain) ||
    /^\p{Script=Han}{2,30}(?:人民政府|街道办事处|管委会|委员会|办公室|局)$/u.test(plain)
  );
}
