import { chartWords as words } from '../../text/chart.ts';
import { linearScale, niceTop } from './scale.ts';
import { type Charted, type Series, valuesIn } from './series.ts';
import { drawing, element, fitted, hint, label, rounded } from './svg.ts';

const width = 440;
const rowHeight = 26;
const nameWidth = 116;
const numberWidth = 64;

/** One value a series as lying bars, the greatest first. What is not known has a word in place of a bar. */
export function barChart({ title, series }: Charted): string {
  const rows = series.map((each) => ({ ...each, point: each.points.at(-1) }));
  rows.sort((one, other) => (other.point?.value ?? -Infinity) - (one.point?.value ?? -Infinity));
  const values = valuesIn(series);
  const top = niceTop(Math.max(0, ...values));
  const low = Math.min(0, ...values);
  const x = linearScale([low, top], [nameWidth, width - numberWidth]);
  const height = rows.length * rowHeight + 12;
  return drawing(
    { width, height, title, description: words.described(rows) },
    element('line', { class: 'base', x1: rounded(x(0)), x2: rounded(x(0)), y1: 4, y2: height - 6 }),
    ...rows.map((row, place) => bar(row, place, x)),
  );
}

function bar({ name, points }: Series, place: number, x: (value: number) => number): string {
  const y = place * rowHeight + 6;
  const point = points.at(-1);
  const title = label(fitted(name, nameWidth - 14, 13), nameWidth - 8, y + 16, {
    class: 'name',
    'text-anchor': 'end',
  });
  if (point?.value == null)
    return title + label(point?.text ?? words.nothingKnown, x(0) + 6, y + 16, { class: 'gap' });
  const [start, end] = [x(0), x(point.value)].sort((a, b) => a - b);
  const from = rounded(start ?? 0);
  const length = Math.max(rounded((end ?? 0) - from), point.value === 0 ? 0 : 1);
  return element(
    'g',
    {},
    hint(words.point(name, point.year, point.text)),
    title,
    element('rect', { class: 'bar', x: from, y: y + 3, width: length, height: rowHeight - 8 }),
    label(point.text, from + length + 6, y + 16, { class: point.value === 0 ? 'gap' : 'value' }),
  );
}
