import type { ArchiveChange, ChangeKind } from '../model/history.ts';

const kinds: Readonly<Record<ChangeKind, string>> = {
  new: '公布',
  corrected: '更正',
  withdrawn: '撤回',
  explained: '说明',
  replied: '答复',
};

/** Words of the page and the feeds that tell what changed in the archive. */
export const changesWords = {
  title: '公布和更正',
  feedTitle: '阳光年报：公布、更正和撤回',
  lead: '哪一天公布了哪份报告，哪份更正了、撤回了，哪条提示有了说明。日期都是报告和旁注里写的，不是本站收录的日子：同样的文件放进来，这一页一个字也不差。',
  kinds,
  empty: '收录的报告都没有写日期。',
  undated: (count: number) => `另有 ${count} 份没有写日期，不列在这里。`,
  newest: (shown: number, all: number) => `共 ${all} 条，这里是最近的 ${shown} 条。`,
  byYear: '按年份看全部',
  ofYear: (year: string) => `${year}年的公布和更正`,
  count: (count: number) => `${count} 条`,
  follow: '订阅',
  report: (place: string, year: number) => `${place} ${year} 年报告`,
  version: (version: number) => `第 ${version} 版`,
  corrected: ({ numbers, sections }: Pick<ArchiveChange, 'numbers' | 'sections'>) => {
    const parts = [
      numbers === 0 ? [] : [`改了 ${numbers} 个数`],
      sections === 0 ? [] : [`${sections} 个部分的文字有改动`],
    ].flat();
    return parts.length === 0 ? '数字和文字都没有改动' : parts.join('，');
  },
  see: '看差别',
};

/** What a change is, in a sentence without the name of the government: `第 2 版，改了 3 个数`. */
export function changeSentence(change: ArchiveChange): string {
  const { kind, version, words } = change;
  if (kind === 'new') return '';
  const which = version === null ? [] : [changesWords.version(version)];
  const what = kind === 'corrected' ? [changesWords.corrected(change)] : words;
  return [...(kind === 'withdrawn' && version === 1 ? [] : which), ...what].join('，');
}
