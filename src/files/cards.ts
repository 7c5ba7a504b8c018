import { reportSentence } from '../compare/report-sentence.ts';
import { allGovernments, governmentOf, reportsOf } from '../data/archive.ts';
import { reportDigest } from '../data/report-digest.ts';
import type { ReportSummary } from '../model/archive.ts';
import { cardFigures } from '../takeaway/card-figures.ts';
import { type CardFacts, cardSvg } from '../takeaway/card-svg.ts';
import { embedWords } from '../text/embed.ts';
import { t } from '../text/index.ts';
import { numberText } from '../text/numbers.ts';
import type { PlainFile } from './plain-file.ts';

/** The picture of each government's figures, a card a year, newest first. */
export function cards(): PlainFile[] {
  return allGovernments()
    .filter(({ code }) => reportsOf(code).length > 0)
    .map(({ code }) => ({ pathname: `/embed/${code}.svg`, content: () => cardsOf(code) }));
}

function cardsOf(code: string): string {
  const { name } = governmentOf(code);
  return cardSvg(
    reportsOf(code)
      .toReversed()
      .map((report) => factsOf(report, name)),
  );
}

function factsOf(report: ReportSummary, name: string): CardFacts {
  const { year, figures } = report;
  const numbers = cardFigures.flatMap((figure) => {
    const value = figures[figure];
    return value === null ? [] : [{ label: t(`figure.${figure}`), value: numberText(value) }];
  });
  return {
    year,
    title: t('neighbours.year', { place: name, year }),
    sentence: reportSentence(report),
    numbers,
    source: embedWords.source(t('site.name'), reportDigest(report.code, year)),
  };
}
