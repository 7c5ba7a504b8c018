const otherGenre = /解读|图解|一图|图说|通知$|方案$|公示$|目录$|指南$|申请表$/;

/** Why a document is no annual report, or null where it may be one. */
export function notAReport(title: string | null, paragraphs: readonly string[]): string | null {
  const genre = title === null ? null : otherGenre.exec(title.replace(/\s/g, ''));
  if (genre) return `标题“${title}”说明它是${genre[0]}一类`;
  const text = paragraphs.join('\n');
  if (!/信息公开|政务公开/.test(text)) return '全文没有提到政府信息公开';
  const first = paragraphs
    .slice(0, 6)
    .find((paragraph) => paragraph.length < 60 && otherGenre.test(paragraph.trim()));
  if (title === null && first) return `开头“${first.trim().slice(0, 40)}”说明它不是年度报告`;
  if (title === null && !/总体情况|主动公开政府信息|年度报告|年报/.test(text))
    return '没有找到年度报告的标题和各个部分';
  return null;
}
