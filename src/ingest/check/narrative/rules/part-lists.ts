import type { Breakdown, Part } from './breakdown.ts';

/** Kinds of parts that together are everything: each list that names them must come to the total. */
const closedSets: readonly { labels: RegExp; needs: readonly RegExp[]; standsAlone?: RegExp }[] = [
  {
    labels: /保留|修改|修订|废止|失效|继续有效/,
    needs: [/保留|继续有效/, /废止|失效/],
    standsAlone: /^(?!.*(?:制[发定作]|印发|新增|出台|发布)).*文件.*\n.*保留/s,
  },
  {
    labels: /办结|办理中|在办|正在办理|跨年|结转|未办结/,
    needs: [/(?<!未)办结/, /正在办理|办理中|在办|跨年|结转|未办结/],
  },
  { labels: /自然人|公民|法人|组织|企业/, needs: [/自然人|公民/, /法人/] },
  {
    labels: /^(?!.*通过)(?:其中)?.{0,4}(?:主动公开|公开发布|不予?公开|依申请公开)/,
    needs: [/主动公开|公开发布/, /依申请公开/, /不予?公开/],
  },
  { labels: /维持|纠正|其[他它]结果|审结/, needs: [/维持/, /纠正/, /其[他它]结果/, /未审结/] },
];
const channels = /网络|网上|网站|在线|线上|互联网|信函|邮寄|当面|现场|传真|邮件|平台|来人/;
const publishing = /信息|公开|发布|推送|更新|稿|媒体/;

/** The parts of a list that is certain to be complete, or in which no case is counted twice and there are too many. */
export function isClosedList({ total, parts, isComplete, isMarked }: Breakdown): Part[] | null {
  if (isComplete) return parts;
  for (const { labels, needs, standsAlone } of closedSets) {
    // 制发规范性文件3件，废止1件，继续有效12件: without 其中 the numbers may just follow each other.
    if (!isMarked && !standsAlone?.test([total, ...parts].map(({ label }) => label).join('\n'))) continue;
    const length = parts.findIndex(({ label }) => !labels.test(label));
    const named = length < 0 ? parts : parts.slice(0, length);
    if (named.length > 1 && needs.every((need) => named.some(({ label }) => need.test(label)))) return named;
  }
  // An application comes one way only. What is published is often published in several places.
  const isByChannel = parts.every(({ label }) => channels.test(label));
  const isOfApplications = /申请/.test(total.label) && !/依申请公开$/.test(total.label);
  const isTooMuch = parts.reduce((sum, { value }) => sum + value, 0) > total.value;
  return isByChannel &&
    isOfApplications &&
    isTooMuch &&
    !publishing.test(total.label.replace(/政府信息公开|信息公开|政府信息/g, ''))
    ? parts
    : null;
}

/** A list that misses its total by so little leaves nothing out: somebody added up, and not quite. */
export function isNear(total: number, sum: number, count: number): boolean {
  const difference = Math.abs(total - sum);
  if (total < 20) return false;
  if (difference === 1 && count >= 4) return true;
  return total >= 50 && difference / total <= (count > 2 ? 0.02 : 0.01);
}
