import { chartWords as words } from '../../text/chart.ts';
import { breakLine, type Room, type Scales, scalesOf, valueAxis, yearAxis } from './axis.ts';
import { labelShift } from './label-place.ts';
import { lineClass, mark } from './marks.ts';
import {
  breaksIn,
  type Charted,
  runsOf,
  type Series,
  type SeriesPoint,
  valuesIn,
  yearsIn,
} from './series.ts';
import { drawing, element, fitted, hint, label, rounded } from './svg.ts';

const width = 440;
const height = 260;
/** Numbers at the first mark stay clear of those of the axis. */
const inset = 20;

/** Values over years, a line for each series with its name at its end. */
export function lineChart({ title, series, format }: Charted): string {
  const years = yearsIn(series);
  const several = series.length > 1;
  const room: Room = { left: 50, right: several ? width - 118 : width - 26, top: 40, bottom: height - 36 };
  const scales = scalesOf(years, valuesIn(series), { ...room, left: room.left + inset });
  const breaks = [...new Set(series.flatMap(({ points }) => breaksIn(points)))];
  return drawing(
    { width, height, title, description: words.described(series) },
    valueAxis(scales, room, format),
    yearAxis(years, scales.x, height - 10),
    ...breaks.map((year) => breakLine(year, scales, room)),
    ...series.map((each, place) => lineOf(each, place, scales, !several)),
    several ? namesOf(series, scales, room) : '',
  );
}

/** The runs and marks of one series. What is not known leaves a gap, with a word where there is room for it. */
export function lineOf({ name, points }: Series, place: number, scales: Scales, isNumbered: boolean): string {
  const lines = runsOf(points).map((run) =>
    element('path', { class: lineClass(place), d: pathOf(run, scales) }),
  );
  return (
    lines.join('') + points.map((_, at) => pointOf(name, points, at, place, scales, isNumbered)).join('')
  );
}

function pathOf(run: readonly { year: number; value: number }[], { x, y }: Scales): string {
  return run
    .map(({ year, value }, at) => `${at === 0 ? 'M' : 'L'}${rounded(x(year))} ${rounded(y(value))}`)
    .join('');
}

function pointOf(
  name: string,
  points: readonly SeriesPoint[],
  at: number,
  place: number,
  { x, y }: Scales,
  isNumbered: boolean,
): string {
  const point = points[at];
  if (point === undefined) return '';
  const { year, value, text, segment } = point;
  if (value === null)
    return isNumbered ? label(text, x(year), y(0) - 8, { class: 'gap', 'text-anchor': 'middle' }) : '';
  const joined = [points[at - 1], points[at + 1]].map((other) =>
    other?.segment === segment ? other.value : null,
  );
  const number = isNumbered
    ? label(text, x(year), y(value) + labelShift(value, joined, y), {
        class: 'value',
        'text-anchor': 'middle',
      })
    : '';
  return element('g', {}, hint(words.point(name, year, text)), mark(place, x(year), y(value)), number);
}

/** Names at the ends of the lines, moved apart where they would meet. */
function namesOf(series: readonly Series[], { x, y }: Scales, room: Room): string {
  const ends = series.flatMap(({ name, points }, place) => {
    const last = points.findLast(({ value }) => value !== null);
    return last === undefined ? [] : [{ name, place, y: y(last.value ?? 0), x: x(last.year) }];
  });
  ends.sort((one, other) => one.y - other.y);
  let lowest = room.top - 14;
  return ends
    .map(({ name, place, y: wanted }) => {
      lowest = Math.max(wanted, lowest + 16);
      const at = { key: mark(place, room.right + 14, lowest - 4, 3.5), text: fitted(name, 90, 13) };
      return at.key + label(at.text, room.right + 24, lowest, { class: 'name' });
    })
    .join('');
}
