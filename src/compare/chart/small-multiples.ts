import { chartWords as words } from '../../text/chart.ts';
import { breakLine, type Room, scalesOf } from './axis.ts';
import { lineOf } from './line-chart.ts';
import { breaksIn, type Charted, type Series, valuesIn, yearsIn } from './series.ts';
import { drawing, element, fitted, label, rounded } from './svg.ts';

const width = 440;
/** Up to four pictures stand in two columns, more in three. */
const few = 4;

interface Cell {
  width: number;
  height: number;
}

/** A small picture for each series, all on one scale: heights may be compared from picture to picture. */
export function smallMultiples({ title, series, format }: Charted): string {
  const years = yearsIn(series);
  const values = valuesIn(series);
  const inRow = series.length <= few ? 2 : 3;
  const cell: Cell = { width: width / inRow, height: series.length <= few ? 120 : 100 };
  const rows = Math.ceil(series.length / inRow);
  return drawing(
    {
      width,
      height: rows * cell.height + 6,
      title,
      description: words.described(series),
    },
    ...series.map((each, place) => {
      const move = `translate(${(place % inRow) * cell.width} ${Math.floor(place / inRow) * cell.height})`;
      return element('g', { transform: move }, picture(each, cell, years, values, format));
    }),
  );
}

function picture(
  series: Series,
  cell: Cell,
  years: readonly number[],
  values: readonly number[],
  format: (value: number) => string,
): string {
  const room: Room = { left: 10, right: cell.width - 18, top: 34, bottom: cell.height - 22 };
  const scales = scalesOf(years, values, room);
  const base = rounded(scales.y(0));
  const [first, last] = [years[0], years.at(-1)];
  return [
    label(fitted(series.name, cell.width - 20, 13), room.left, 14, { class: 'name' }),
    element('line', { class: 'base', x1: room.left, x2: room.right, y1: base, y2: base }),
    ...breaksIn(series.points).map((year) => breakLine(year, scales, room, false)),
    lineOf(series, 0, scales, false),
    lastValue(series, scales.x, scales.y, format),
    label(String(first ?? ''), room.left, cell.height - 6, { class: 'axis' }),
    first === last
      ? ''
      : label(String(last ?? ''), room.right, cell.height - 6, { class: 'axis', 'text-anchor': 'end' }),
  ].join('');
}

/** The last known number, written at its mark. */
function lastValue(
  { points }: Series,
  x: (year: number) => number,
  y: (value: number) => number,
  format: (value: number) => string,
): string {
  const last = points.findLast(({ value }) => value !== null);
  if (last === undefined) return label(words.nothingKnown, 10, 60, { class: 'gap' });
  const value = last.value ?? 0;
  return label(format(value), x(last.year) + 2, y(value) - 7, { class: 'value', 'text-anchor': 'end' });
}
