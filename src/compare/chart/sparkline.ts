import { chartWords as words } from '../../text/chart.ts';
import { breakLine, type Room, scalesOf } from './axis.ts';
import { breaksIn, runsOf, type Series, valuesIn, yearsIn } from './series.ts';
import { drawing, element, rounded } from './svg.ts';

const width = 92;
const height = 26;
const room: Room = { left: 5, right: width - 5, top: 5, bottom: height - 4 };

/** A line as high as a word. Empty where fewer than two values are known. */
export function sparkline(series: Series): string {
  const values = valuesIn([series]);
  if (values.length < 2) return '';
  const scales = scalesOf(yearsIn([series]), values, room);
  const at = (year: number, value: number) => `${rounded(scales.x(year))} ${rounded(scales.y(value))}`;
  const runs = runsOf(series.points).map((run) =>
    run.length === 1
      ? run.map(({ year, value }) =>
          element('circle', {
            class: 'mark tone-0',
            cx: rounded(scales.x(year)),
            cy: rounded(scales.y(value)),
            r: 1.8,
          }),
        )
      : [
          element('path', {
            class: 'line tone-0',
            d: run.map(({ year, value }, place) => `${place === 0 ? 'M' : 'L'}${at(year, value)}`).join(''),
          }),
        ],
  );
  const description = words.described([series]);
  return drawing(
    { width, height, title: series.name, description },
    ...breaksIn(series.points).map((year) => breakLine(year, scales, room, false)),
    ...runs.flat(),
  );
}
