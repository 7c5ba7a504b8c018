import { reportSentence } from '../../src/compare/report-sentence.ts';
import { allGovernments, reportsOf } from '../../src/data/archive.ts';
import { reportDigest } from '../../src/data/report-digest.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { cardFigures } from '../../src/takeaway/card-figures.ts';
import { type CardFacts, cardSvg } from '../../src/takeaway/card-svg.ts';
import { embedWords } from '../../src/text/embed.ts';
import { t } from '../../src/text/index.ts';
import { numberText } from '../../src/text/numbers.ts';
import type { WriteFile } from './write-file.ts';

/** The picture of each government's figures, a card a year, newest first. */
export function writeCards(write: WriteFile): void {
  for (const { code, name } of allGovernments()) {
    const cards = reportsOf(code).toReversed();
    if (cards.length > 0) write(`embed/${code}.svg`, cardSvg(cards.map((report) => factsOf(report, name))));
  }
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
