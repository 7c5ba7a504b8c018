import { type Breakdown, labelOf, type Part } from './breakdown.ts';

/** Kinds of parts that together are everything: a list that names them must come to the total. */
interface ClosedSet {
  labels: RegExp;
  needs: readonly RegExp[];
  /** What the total and its parts say, a line each, where it is one without 其中 or the like to announce it. */
  standsAlone?: RegExp;
}

const closedSets: readonly ClosedSet[] = [
  {
    labels: /保留|修改|修订|废止|失效|继续有效/,
    needs: [/保留|继续有效/, /废止|失效/],
    standsAlone: /^(?!.*(?:制[发定作]|印发|新增|出台|发布)).*文件.*\n.*保留/s,
  },
  {
    labels: /^(?!.*上年).*(?:办结|办理中|在办|正在办理|跨年|结转|未办结)/,
    needs: [/(?<!未)办结/, /正在办理|办理中|在办|跨年|结转|未办结/],
  },
  {
    labels: /^(?!.*(?:企业|科研|公益|律师|机构)).*(?:自然人|公民|法人|其[他它]组织)/,
    needs: [/自然人|公民/, /法人/],
  },
  {
    labels: /^(?!.*通过)(?:其中)?.{0,4}(?:主动公开|公开发布|不予?公开|依申请公开)/,
    needs: [/主动公开|公开发布/, /依申请公开/, /不予?公开/],
  },
  {
    labels: /维持|纠正|其[他它]结果|审结/,
    needs: [/维持/, /纠正/, /其[他它]结果/, /未审结/],
  },
];
const channels = /网络|网上|网站|在线|线上|互联网|信函|邮寄|当面|现场|传真|邮件|平台|来人/;
const publishing = /信息|公开|发布|推送|更新|稿|媒体/;
const open = /等(?:方面|类|内容|信息)?$|其余|其[他它](?!结果|处理|社会|组织)/;

/** The parts of a list that is certain to be complete, or that holds too many because each case is in it once only. */
export function closedParts(breakdown: Breakdown): readonly Part[] | null {
  if (breakdown.isComplete) return breakdown.parts;
  for (const set of closedSets) {
    const named = partsNamed(breakdown, set);
    if (named !== null) return named;
  }
  return isOverfull(breakdown) ? breakdown.parts : null;
}

/** 制发规范性文件3件，废止1件，继续有效12件: without 其中 the numbers may just follow each other. */
function partsNamed({ total, parts, isMarked }: Breakdown, set: ClosedSet): readonly Part[] | null {
  const said = [total, ...parts].map(labelOf).join('\n');
  if (!isMarked && !set.standsAlone?.test(said)) return null;
  const length = parts.findIndex((part) => !set.labels.test(labelOf(part)));
  const named = length < 0 ? parts : parts.slice(0, length);
  const isWhole = set.needs.every((need) => named.some((part) => need.test(labelOf(part))));
  return named.length > 1 && isWhole ? named : null;
}

/** An application comes one way only. What is published is often published in several places. */
function isOverfull({ total, parts, isMarked }: Breakdown): boolean {
  const head = labelOf(total);
  const isOfApplications = /申请/.test(head) && !/依申请公开$/.test(head);
  const isOfText = publishing.test(head.replace(/政府信息公开|信息公开|政府信息/g, ''));
  if (!isMarked || !isOfApplications || isOfText) return false;
  const isByChannel = parts.every((part) => channels.test(labelOf(part)));
  return isByChannel && parts.reduce((sum, { value }) => sum + value, 0) > total.value;
}

/** Whether 等, 其他 or 主要有 says that the list leaves something out. */
export function isOpenList({ parts }: Breakdown): boolean {
  return parts.some(({ segment }) => open.test(segment.words) || /^(?:其中)?主要/.test(segment.words));
}

/** A list that misses its total by so little leaves nothing out: somebody added up, and not quite. */
export function isNear(total: number, sum: number, count: number): boolean {
  const difference = Math.abs(total - sum);
  if (total < 20) return false;
  if (difference === 1 && count >= 4) return true;
  return total >= 50 && difference / total <= (count > 2 ? 0.02 : 0.01);
}
