import { applicantTerms } from './applicants.ts';
import { disclosureTerms } from './disclosure.ts';
import { outcomeTerms } from './outcomes.ts';
import { refusalTerms } from './refusals.ts';
import { remedyTerms } from './remedies.ts';
import type { GlossaryGroup, GlossaryTerm } from './term.ts';

export type { GlossaryGroup, GlossaryTerm } from './term.ts';

/** All words that are explained, in the order in which a report needs them. */
export const glossary: readonly GlossaryGroup[] = [
  disclosureTerms,
  applicantTerms,
  outcomeTerms,
  refusalTerms,
  remedyTerms,
];

const termsByPlace = new Map(
  glossary
    .flatMap(({ terms }) => terms)
    .flatMap((term) => (term.explains ?? []).map((place) => [place, term])),
);

/** The word that explains a row or group (`applications.denied`) or a column (`remedies/upheld`) of an official table. */
export function termAt(place: string): GlossaryTerm | undefined {
  return termsByPlace.get(place);
}

/** Words of the page of words, and of the marks that lead to it. */
export const glossaryWords = {
  title: '词语',
  lead: '报告和表格里的词，用平常话说一遍。解释只为读懂报告，办事请以法律法规的原文为准。',
  basis: '见',
  regulation:
    '《政府信息公开条例》指《中华人民共和国政府信息公开条例》，2019 年 4 月 3 日国务院令第711号修订，2019 年 5 月 15 日起施行。',
  explain: (term: string) => `“${term}”是什么意思`,
  more: '全部词语',
  contents: '分类',
};
