import { expect, test } from 'vitest';
import { renderPiece } from '../../src/components/report/narrative.ts';
import { placeNotes } from '../../src/components/report/notes.ts';
import { markSentences } from '../../src/components/report/sentence-marks.ts';
import type { Check, Finding } from '../../src/model/finding.ts';

const sentence = '任务数38500人，完成率99.08%。';
const finding: Finding = {
  rule: 'narrative/percentage',
  about: 'document',
  severity: 'warning',
  path: 'overview',
  message: '',
  advice: '',
  line: 4,
  related: [],
  expected: 97.01,
  actual: 99.08,
};
const check = (said: string): Check => ({
  rule: finding.rule,
  path: 'overview',
  outcome: 'fail',
  expected: 97.01,
  actual: 99.08,
  reason: null,
  operands: [],
  line: 4,
  sentence: said,
});

function marked(html: string, said = sentence) {
  const section = {
    id: 'overview' as const,
    heading: null,
    markdown: '',
    paragraphs: [],
    lines: [1, 9] as [number, number],
  };
  const blocks = [{ id: 'p-L4', kind: 'paragraph' as const, lines: [4, 4] as const, html }];
  const sections = [{ section, blocks }];
  const { sections: set, ids } = markSentences(sections, [check(said)], placeNotes([finding], sections));
  return { html: set[0]?.blocks[0]?.html, ids: [...ids] };
}

test('the sentence of a note is marked and leads to it', () => {
  const { html, ids } = marked(`<p>前一句。${sentence}后一句。</p>`);
  expect(ids).toEqual(['sentence-1']);
  expect(html).toMatch(
    /^<p>前一句。<mark id="sentence-1" class="asked">任务数38500人.*<\/mark>后一句。<\/p>$/,
  );
  expect(html).toContain('href="#note-1"');
});

test('a sentence that is set in pieces stays as it is', () => {
  const html = '<p>任务数<strong>38500</strong>人，完成率99.08%。</p>';
  expect(marked(html)).toEqual({ html, ids: [] });
});

test.each([
  '"两微"发布 12 条',
  '完成率 < 99%',
  'A&B 平台 3 个',
])('a sentence with signs of HTML: %s', (said) => {
  const { html, ids } = marked(renderPiece(`前一句。${said}。`), said);
  expect(ids).toEqual(['sentence-1']);
  expect(html).toContain('<p>前一句。<mark');
});
