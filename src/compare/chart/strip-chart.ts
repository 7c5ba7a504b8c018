import { chartWords as words } from '../../text/chart.ts';
import { linearScale, niceTop } from './scale.ts';
import { type Charted, type Series, valuesIn, yearsIn } from './series.ts';
import { drawing, element, fitted, hint, label, rounded } from './svg.ts';

const width = 440;
const rowHeight = 64;
const room = { left: 46, right: width - 30 };

interface Dot {
  name: string;
  value: number;
  text: string;
}

/** Every value as a dot on the line of its year: where most lie, and which lie apart. The outermost are named. */
export function stripChart({ title, series, format }: Charted): string {
  const years = yearsIn(series);
  const values = valuesIn(series);
  const low = Math.min(0, ...values);
  const x = linearScale([low, niceTop(Math.max(0, ...values))], [room.left, room.right]);
  const height = years.length * rowHeight + 30;
  const ends = [low, niceTop(Math.max(0, ...values))];
  return drawing(
    { width, height, title, description: words.described(series) },
    ...ends.map((end) => label(format(end), x(end), height - 8, { class: 'axis', 'text-anchor': 'middle' })),
    ...years.map((year, place) => strip(year, dotsOf(series, year), place * rowHeight + 40, x)),
  );
}

function dotsOf(series: readonly Series[], year: number): Dot[] {
  return series.flatMap(({ name, points }) =>
    points.flatMap((point) =>
      point.year === year && point.value !== null ? [{ name, value: point.value, text: point.text }] : [],
    ),
  );
}

function strip(year: number, dots: readonly Dot[], y: number, x: (value: number) => number): string {
  const stacked = new Map<number, number>();
  const drawn = dots.map(({ name, value, text }) => {
    const at = Math.round(x(value) / 7) * 7;
    const height = stacked.get(at) ?? 0;
    stacked.set(at, height + 1);
    const place = {
      class: 'mark dot tone-0',
      cx: rounded(x(value)),
      cy: y - Math.min(height, 4) * 5,
      r: 4.5,
    };
    return element('circle', place, hint(words.point(name, year, text)));
  });
  return [
    element('line', { class: 'base', x1: room.left, x2: room.right, y1: y + 6, y2: y + 6 }),
    label(String(year), room.left - 10, y + 4, { class: 'axis', 'text-anchor': 'end' }),
    ...drawn,
    outermost(dots, y, x),
  ].join('');
}

/** The name of the greatest value, if one stands alone. */
function outermost(dots: readonly Dot[], y: number, x: (value: number) => number): string {
  const sorted = [...dots].sort((one, other) => other.value - one.value);
  const [first, second] = sorted;
  if (first === undefined || first.value === second?.value) return '';
  const text = fitted(`${first.name} ${first.text}`, 200, 12);
  const anchor = x(first.value) > width / 2 ? 'end' : 'start';
  return label(text, x(first.value), y + 22, { class: 'name small', 'text-anchor': anchor });
}
