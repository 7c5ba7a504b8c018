import { isStandaloneHeading, numberingOf } from '../../model/numbering.ts';
import type { Paragraph } from '../block.ts';

// A paragraph that ends so is whole. “（七）……公开情况” has no full stop but is a heading and is kept apart below.
const closed = /[。！？；：…”’》）.!?;:)|]\s*\*{0,2}\s*$/;
const opensNew = /^\s*(?:附件|附表|注[:：]|第[一二三四五六七八九十]+[条章]|#|[-*•·]\s)/;
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
    !(before.lines.length === 1 && isStandaloneHeading(end)) &&
    start.length > 1 &&
    numberingOf(start).level === 0 &&
    !opensNew.test(start) &&
    !/^[\d\s.,%/-]*$/.test(start)
  );
}
