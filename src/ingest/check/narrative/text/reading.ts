import type { Form } from '../../../../model/form.ts';
import type { Report } from '../../../../model/report.ts';
import { goesOnWithPart, titleNamesPart } from './parts-of-agency.ts';
import { normalised, type Segment, segmentsOf } from './segments.ts';
import { type PrintedSentence, sentencesOf } from './sentences.ts';

/** What a part of the text speaks of, as its heading says. */
export type Topic = 'applications' | 'remedies' | 'disclosure' | 'other' | null;

/** A sentence understood as far as its numbers. */
export interface Sentence extends PrintedSentence {
  /** The whole of it, with signs in the places of the numbers. */
  words: string;
  segments: Segment[];
  topic: Topic;
  /** Whether a heading or the sentence before says that it is of some of the agencies alone. */
  isOfPart: boolean;
}

/** The text of a report beside its tables: what the rules of the narrative look at. */
export interface Narrative {
  report: Report;
  form: Form;
  sentences: Sentence[];
}

/** Reads the sentences of a report. */
export function readNarrative(report: Report, form: Form, lines: readonly string[]): Narrative {
  let topic: Topic = null;
  let section: string | null = null;
  let isOfPart = false;
  let before: PrintedSentence | undefined;
  const sentences = sentencesOf(report, lines)
    .slice(0, mostSentences)
    .map((printed): Sentence => {
      if (printed.section !== section)
        [topic, isOfPart] = [sectionTopics.get(printed.section) ?? null, false];
      section = printed.section;
      const title = headingIn(printed.text);
      if (title !== null) [topic, isOfPart] = [topicOf(title), titleNamesPart(title, report)];
      const goesOn = goesOnWithPart(printed, before, report);
      before = printed;
      return { ...printed, ...understood(printed.text), topic, isOfPart: isOfPart || goesOn };
    });
  return { report, form, sentences };
}

/** No report that people wrote has more sentences, and no sentence more pieces: what is beyond is not looked at. */
const mostSentences = 2000;
const mostSegments = 80;

const telling =
  /\d|[０-９]|[二三四五六七八九十百千两零〇][余多]?[件条份次起宗例封篇期人户元个项名家%]|一[件条份起宗例封]|百分之|申请|复议|诉讼|规范性文件|处理费/;

/** Most sentences tell no number and nothing that a table counts: they are not taken apart. */
function understood(text: string): Pick<Sentence, 'words' | 'segments'> {
  if (!telling.test(text)) return { words: '', segments: [] };
  const segments = segmentsOf(text);
  if (segments.length > mostSegments) return { words: '', segments: [] };
  return { words: segments.map(({ words, stop }) => words + stop).join(''), segments };
}

const sectionTopics = new Map<string, Topic>([
  ['applications', 'applications'],
  ['remedies', 'remedies'],
  ['disclosure', 'disclosure'],
]);

const heading =
  /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十]，)(?<title>[^。：:，,]{2,40})/;

/** The words of the heading that a sentence with a number before it is, or begins with; null where it goes on with the one before. */
function headingIn(text: string): string | null {
  const title = heading.exec(text.trim())?.groups?.title;
  return title === undefined ? null : normalised(title);
}

function topicOf(words: string): Topic {
  if (/依申请|公开申请|申请公开|申请情况|申请办理|收到和处理/.test(words)) return 'applications';
  if (/复议|诉讼/.test(words)) return 'remedies';
  return /主动公开/.test(words) ? 'disclosure' : 'other';
}
