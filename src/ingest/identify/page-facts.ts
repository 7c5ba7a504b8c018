import type { Block, Paragraph, Piece } from '../block.ts';

/** What the small table above an article says of it, one fact in two cells. */
const fact =
  /^(?:索引号|名称|标题|信息名称|发布机构|发布单位|公开主体|信息来源|来源|制发机关|发文机关|主办单位|发布时间|发布日期|生成日期|成文日期|公开日期)[：:]?$/;

/** The small table above an article as the lines that other pages print: `发布机构：某县教育局`. */
export function pageFacts(blocks: readonly Block[]): Paragraph[] {
  const rows = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows : []));
  return rows.flatMap((row) => row.flatMap((label, at) => factOf(label, row[at + 1]) ?? []));
}

function factOf({ text }: Piece, value: Piece | undefined): Paragraph | null {
  const label = text.replace(/\s/g, '');
  if (value === undefined || !fact.test(label) || /^$|[：:]$/.test(value.text)) return null;
  const line = { ...value, text: `${label.replace(/[：:]$/, '')}：${value.text}` };
  return { kind: 'paragraph', lines: [line] };
}
