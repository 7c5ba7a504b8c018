import { chartWords as words } from '../../text/chart.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';
import { distinctMarks } from './marks.ts';
import { breaksIn, type Charted, valuesIn, yearsIn } from './series.ts';
import { smallMultiples } from './small-multiples.ts';
import { stripChart } from './strip-chart.ts';
import { tileMap } from './tile-map.ts';

export const chartKinds = ['line', 'bar', 'multiples', 'strip', 'tiles'] as const;
export type ChartKind = (typeof chartKinds)[number];

const drawings: Readonly<Record<ChartKind, (charted: Charted) => string>> = {
  line: lineChart,
  bar: barChart,
  multiples: smallMultiples,
  strip: stripChart,
  tiles: tileMap,
};
/** Kinds in which lines are drawn, and left out where a definition changes. */
const linedKinds: readonly ChartKind[] = ['line', 'multiples'];
/** More small pictures than this are no overview. */
const mostPictures = 24;

/** The kind that suits what is there: one year as bars, a few places as lines, more as small pictures, many as dots. */
export function suitableKind(series: Charted['series']): ChartKind {
  if (yearsIn(series).length < 2) return 'bar';
  if (series.length <= distinctMarks) return 'line';
  return series.length <= mostPictures ? 'multiples' : 'strip';
}

/** A chart with its title, unit, source, the same numbers as a table, and a way to take it away. Empty without numbers. */
export function chartFigure(charted: Charted, kind: ChartKind = suitableKind(charted.series)): string {
  if (valuesIn(charted.series).length === 0) return '';
  const isBroken =
    linedKinds.includes(kind) && charted.series.some(({ points }) => breaksIn(points).length > 0);
  return figureAround(charted, drawings[kind](charted), numbersTable(charted), isBroken);
}

/** What stands around every drawing. */
function figureAround(
  { title, unit, source }: Charted,
  svg: string,
  table: string,
  isBroken: boolean,
): string {
  const about = isBroken ? `${words.unit(unit)}。${words.breakNote}` : words.unit(unit);
  return [
    `<figure class="chart" data-name="${escapeHtml(title)}">`,
    `<figcaption>${escapeHtml(title)}<small>${escapeHtml(about)}</small></figcaption>`,
    `<div class="canvas">${svg}</div>`,
    `<p class="source">${escapeHtml(words.source(source))}</p>`,
    `<details><summary>${words.numbers}</summary><div class="scroll" role="region" tabindex="0" aria-label="${words.numbers}">${table}</div></details>`,
    '<chart-downloads></chart-downloads></figure>',
  ].join('');
}

function numbersTable({ title, series }: Charted): string {
  const years = yearsIn(series);
  const heads = years.map((year) => `<th scope="col">${words.year(year)}</th>`).join('');
  const rows = series.map(({ name, points }) => {
    const texts = new Map(points.map(({ year, text }) => [year, text]));
    const cells = years.map((year) => `<td>${escapeHtml(texts.get(year) ?? '')}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
  });
  const head = `<thead><tr><th scope="col" class="label">${words.name}</th>${heads}</tr></thead>`;
  return `<table><caption class="aloud">${escapeHtml(title)}</caption>${head}<tbody>${rows.join('')}</tbody></table>`;
}
