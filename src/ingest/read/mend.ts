import { isStandaloneHeading, numberingOf } from '../../model/numbering.ts';
import type { Paragraph } from '../block.ts';

// A paragraph that ends so is whole. “（七）……公开情况” has no full stop but is a heading and is kept apart below.
const closed = /[。！？；：…”’》）】\].!?;:)|]\s*\*{0,2}\s*$/;
const opensNew = /^\s*(?:附件|附表|注[:：]|第[一二三四五六七八九十]+[条章]|#|[-*•·]\s)/;
/** What a page says of its article, in a line of its own: `发布时间：2021-01-18　来源：某县人民政府　浏览次数：12`. */
const credits =
  /^\s*(?:索\s*引\s*号|(?:发布|发文|成文|生成|公开)?(?:时间|日期)|(?:信息)?来源|发布(?:机构|单位)|作者)\s*[:：]/;
const title = /^[^，,。；;：:]{0,60}(?:信息|政务)公开[^，,。；;：:]{0,20}(?:报告|年报)\s*$/;
/** `**四、政府信息公开行政复议、行政诉讼情况**` is a heading as well. */
const emphasis = /^\s*(?:\*\*|__)\s*/;
/** Of very long lines only the end is looked at. */
const longestLine = 500;
/** A title is long and has no clauses; a line of a full page has. */
const hasClauses = /[，,。；;：:、]/;
/** Shorter lines are titles, signatures and cells, not the last line of a full page. The shortest seen is 25 (seed 001). */
const shortestCutLine = 20;

/**
 * True where a page break cut a sentence in two: “为327名残 / 疾人办理” (seed 000). The first part is a long line without
 * an end, the second is no heading and no number.
 */
export function isCutSentence(before: Paragraph, after: Paragraph): boolean {
  const end = (before.lines.at(-1)?.text ?? '').slice(-longestLine);
  const start = after.lines[0]?.text ?? '';
  return (
    end.length >= shortestCutLine &&
    hasClauses.test(end) &&
    !closed.test(end.slice(-6)) &&
    !credits.test(end) &&
    !(before.lines.length === 1 && isStandaloneHeading(end)) &&
    start.length > 1 &&
    numberingOf(start.replace(emphasis, '')).level === 0 &&
    !opensNew.test(start) &&
    !title.test(start.slice(0, longestLine)) &&
    !/^[\d\s.,%/-]*$/.test(start)
  );
}
