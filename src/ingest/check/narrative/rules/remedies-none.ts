import { cellAt } from '../cells.ts';
import { judge } from '../judge.ts';
import type { Reading, Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import type { Segment } from '../text/segments.ts';
import { groupsIn, isOfRemedies, type RemedyGroup, rowsOf } from './remedy-words.ts';

const none = /(?:没有|未|无|不存在|尚无|并无|零)(?!.*(?:败诉|纠错|纠正|撤销|维持|违法|责任|追究|投诉被))/;
const upheld = /(?:均|全部|都)(?:已)?(?:获|被|予以|得到|判决|裁决|判|为|是|结果)?(?:维持|“?结果维持)/;
const lostNone =
  /(?:零败诉|无败诉|没有败诉|未败诉|零纠错|无纠错|未被纠错|未被纠正|没有被纠错|无一败诉|无一被纠错|无一纠错)/;

/** R35 where the text says that there were none, R36 where it says that all were upheld or none lost. */
export function checkRemedyWords(narrative: Narrative): Result[] {
  const telling = narrative.sentences.filter(({ words }) => /复议|诉讼|败诉/.test(words));
  return telling.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => {
      if (segment.words.length > 120 || !isOfRemedies(sentence, segment, narrative)) return [];
      return [...noneAtAll(sentence, segment, narrative), ...allUpheld(sentence, segment, narrative)];
    }),
  );
}

function noneAtAll(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const match = none.exec(segment.words);
  if (match === null || /[#≈]/.test(segment.words) || lostNone.test(segment.words)) return [];
  const groups = new Set(groupsIn(segment.words.slice(match.index)));
  return [...groups].flatMap((group) =>
    judged('narrative/remedies', sentence, segment, totalsOf(group, narrative), narrative),
  );
}

function allUpheld(sentence: Sentence, segment: Segment, narrative: Narrative): Result[] {
  const isUpheld = upheld.test(segment.words);
  if ((!isUpheld && !lostNone.test(segment.words)) || /已审结|已作出|审结的/.test(segment.words)) return [];
  const named = groupsIn(segment.words);
  const groups = named.length > 0 ? named : groupsIn(segment.before).slice(-1);
  const columns = isUpheld ? ['corrected', 'pending'] : ['corrected'];
  const cells = groups.flatMap((group) =>
    rowsOf[group].flatMap((row) =>
      columns.map((column) => cellAt(narrative.report, 'remedies', row, column)),
    ),
  );
  return cells.length === 0 ? [] : judged('narrative/upheld', sentence, segment, [{ cells }], narrative);
}

function totalsOf(group: RemedyGroup, { report }: Narrative): Reading[] {
  return [{ cells: rowsOf[group].map((row) => cellAt(report, 'remedies', row)) }];
}

function judged(
  rule: 'narrative/remedies' | 'narrative/upheld',
  sentence: Sentence,
  segment: Segment,
  readings: Reading[],
  narrative: Narrative,
): Result[] {
  return judge({ rule, sentence, words: quoted(segment), value: 0, isExact: true }, readings, narrative);
}
