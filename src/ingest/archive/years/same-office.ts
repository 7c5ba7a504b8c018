import type { Government } from '../../../model/government.ts';

/** What an office is called and how it is ranked changes while its work stays: 卫生健康局, 卫生健康委员会. */
const organ = /(?:委员会|局|委|厅|办公室|办|中心)$/;
const filler = /[和与及、的]|管理|监督|服务|事务|工作/g;

/**
 * Whether two years' reports are of one body. A department keeps its address where it takes in another, as 教育局 that
 * became 教育体育局; what it then carries over is not what it alone had. A short name is the same: 教体局.
 */
export function isSameOffice(before: Government, after: Government): boolean {
  if (after.level !== 'department') return true;
  const [one = '', other = ''] = [before.name, after.name].map((name) => workOf(name ?? ''));
  return plain(one) === plain(other) || isShort(one, other) || isShort(other, one);
}

function workOf(name: string): string {
  return name.replace(/\s/g, '').replace(organ, '');
}

function plain(work: string): string {
  return work.replace(filler, '');
}

/** 教体 has its characters from 教育体育, in their order; 教育 stands in it as a whole, and is less. */
function isShort(short: string, long: string): boolean {
  if (long.includes(short)) return false;
  let from = 0;
  return [...short].every((character) => {
    const at = long.indexOf(character, from);
    from = at + 1;
    return at >= 0;
  });
}
