import { randomFrom } from './random.ts';
import type { SearchedReport } from './searched-archive.ts';

/** A search, said once for the page and once for the plain truth. */
export interface BenchQuery {
  kind: string;
  typed: string;
  words: readonly string[];
  without: readonly string[];
}

const officialTerms =
  '依申请公开 主动公开 行政复议 行政诉讼 政务公开 政府信息公开 营商环境 疫情防控 信访举报 应急预案 采购总金额 结转下年度 行政许可 行政处罚 行政强制 ' +
  '规范性文件 农村低保 公开专区 政务新媒体 解读回应 保密审查 重点领域 财政预决算 乡村振兴 脱贫攻坚 行政执法 村务公开 便民服务 政府网站 微信公众号 ' +
  '权责清单 监督保障 培训 考核 公示栏 申请公开 信息公开指南 工作领导小组 五公开 放管服';
const absent =
  '量子计算 xyz不存在 公开公开公开 政务务公 区块链联盟 二〇九九年 火星乡 行政复复议 qwerty 99999999 龘 保低 开公 务政 月球车 信公息开 采购采购采购 议复政行 0.0001 乡镇镇乡';

/** A set of searches cut out of the texts, of many kinds: the same for the same texts. */
export function benchQueries(reports: readonly SearchedReport[]): BenchQuery[] {
  const random = randomFrom(20);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const paragraphs = () => (pick(reports)?.text ?? '').split('\n').filter((text) => text.length > 20);
  const cut = (length: number): string => {
    const text = pick(paragraphs()) ?? '';
    const from = Math.floor(random() * Math.max(1, text.length - length));
    return text.slice(from, from + length);
  };
  const times = (count: number, kind: string, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => phrase(kind, make(index)));
  const found = (pattern: RegExp) => pick((pick(reports)?.text ?? '').match(pattern) ?? []) ?? '';
  const number = () => /\d[\d.]*/.exec((pick(reports)?.numbers ?? '').split('\n').at(-2) ?? '')?.[0] ?? '7';
  return [
    ...times(60, '单字', () => cut(1)),
    ...times(160, '二至十二字', (index) => cut(2 + (index % 11))),
    ...times(60, '十三至二十字', (index) => cut(13 + (index % 8))),
    ...times(10, '三十字', () => cut(30)),
    ...officialTerms.split(' ').map((term) => phrase('公文用语', term)),
    ...times(40, '地名', () => pick(reports)?.place ?? ''),
    ...times(40, '正文里的数', () => found(/\d+(?:\.\d+)?/g)),
    ...times(30, '表里的数', number),
    ...times(40, '数字字母和汉字', () => found(/\p{Script=Han}{1,3}[a-z\d.]+\p{Script=Han}{1,3}/gu)),
    ...times(30, '两个词', () => `${cut(3)} ${cut(4)}`),
    ...times(20, '去掉一个词', () => `${cut(3)} -${cut(2)}`),
    ...absent.split(' ').map((word) => phrase('哪里都没有', word)),
  ].filter(({ words }) => words.length > 0);
}

/** Cut pieces may begin or end with a mark that means something when typed: they are quoted. */
function phrase(kind: string, typed: string): BenchQuery {
  const isPair = kind === '两个词' || kind === '去掉一个词';
  const [first = '', second = ''] = isPair ? typed.split(/ -?(?=[^ ]+$)/) : [typed];
  const hasMinus = kind === '去掉一个词';
  const all = isPair ? [first, second] : [first];
  if (all.some((word) => !/[\p{L}\p{N}]/u.test(word) || /["' ]/.test(word)))
    return { kind, typed: '', words: [], without: [] };
  const [one = '', other] = all.map((word) => (/^[\p{L}\p{N}]+$/u.test(word) ? word : `"${word}"`));
  return {
    kind,
    typed: other === undefined ? one : `${one} ${hasMinus ? '-' : ''}${other}`,
    words: hasMinus ? [first] : all,
    without: hasMinus ? [second] : [],
  };
}
