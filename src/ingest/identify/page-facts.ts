import type { Block } from '../block.ts';

/** What the small table above an article says of it, one fact in two cells. */
const fact =
  /^(?:发布机构|发布单位|公开主体|信息来源|来源|制发机关|主办单位|发布时间|发布日期|生成日期|成文日期|公开日期)[：:]?$/;

/** The small table above an article as the lines that other pages print: `发布机构：某县教育局`. */
export function pageFacts(blocks: readonly Block[]): string[] {
  const rows = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows : []));
  return rows.flatMap((row) =>
    row.flatMap(({ text }, at) => {
      const label = text.replace(/\s/g, '');
      const value = row[at + 1]?.text.trim() ?? '';
      return fact.test(label) && value !== '' && !fact.test(value.replace(/\s/g, ''))
        ? [`${label.replace(/[：:]$/, '')}：${value}`]
        : [];
    }),
  );
}
