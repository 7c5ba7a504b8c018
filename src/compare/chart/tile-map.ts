import { chartWords as words } from '../../text/chart.ts';
import { type Charted, type Series, valuesIn } from './series.ts';
import { drawing, element, fitted, hint, label } from './svg.ts';

const inRow = 4;
const tile = { width: 104, height: 66, gap: 6 };
/** Shades from none to most; each tile also has its number. */
const shades = 4;

/** A tile for each place in the order of the register: no map data, and no place is larger than another. */
export function tileMap({ title, series }: Charted): string {
  const most = Math.max(0, ...valuesIn(series));
  const rows = Math.ceil(series.length / inRow);
  return drawing(
    {
      width: inRow * (tile.width + tile.gap),
      height: rows * (tile.height + tile.gap),
      title,
      description: words.described(series),
    },
    ...series.map((each, place) => {
      const x = (place % inRow) * (tile.width + tile.gap);
      const y = Math.floor(place / inRow) * (tile.height + tile.gap);
      return element('g', { transform: `translate(${x} ${y})` }, oneTile(each, most));
    }),
  );
}

function oneTile({ name, points }: Series, most: number): string {
  const point = points.at(-1);
  const text = point?.text ?? words.nothingKnown;
  const shade = shadeOf(point?.value ?? null, most);
  return [
    hint(point === undefined ? name : words.point(name, point.year, text)),
    element('rect', { class: `tile shade-${shade}`, width: tile.width, height: tile.height }),
    label(fitted(name, tile.width - 20, 14), 10, 24, { class: `tile-name on-${shade}` }),
    label(fitted(text, tile.width - 20, 18), 10, 50, { class: `tile-value on-${shade}` }),
  ].join('');
}

function shadeOf(value: number | null, most: number): string {
  if (value === null) return 'unknown';
  if (value <= 0 || most === 0) return '0';
  return String(Math.min(shades, Math.ceil((value / most) * shades)));
}
