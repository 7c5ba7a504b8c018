import { chartWords as words } from '../../text/chart.ts';
import { linearScale, niceTop } from './scale.ts';
import { element, label, rounded } from './svg.ts';

/** The room that a drawing of values over years has. */
export interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  top: number;
  /** Below 0 only where values are. */
  low: number;
}

/** Axes always hold 0: a height that does not begin there says something false. */
export function scalesOf(years: readonly number[], values: readonly number[], room: Room): Scales {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const top = niceTop(Math.max(0, ...values));
  const lowest = Math.min(0, ...values);
  const low = lowest < 0 ? -niceTop(-lowest) : 0;
  const middle = (room.left + room.right) / 2;
  const across = linearScale([first, last], [room.left, room.right]);
  return {
    x: first === last ? () => middle : across,
    y: linearScale([low, top], [room.bottom, room.top]),
    top,
    low,
  };
}

/** Thin lines at the ends and in the middle of the values, with what they stand for. */
export function valueAxis({ y, top, low }: Scales, room: Room, format: (value: number) => string): string {
  const steps = [...new Set([low, 0, top / 2, top])].filter((step) => step !== top / 2 || top > 1);
  return steps
    .map((step) => {
      const at = rounded(y(step));
      const line = { class: step === 0 ? 'base' : 'grid', x1: room.left, x2: room.right, y1: at, y2: at };
      return (
        element('line', line) +
        label(format(step), room.left - 8, at + 4, { class: 'axis', 'text-anchor': 'end' })
      );
    })
    .join('');
}

export function yearAxis(years: readonly number[], x: (year: number) => number, y: number): string {
  return years
    .map((year) => label(String(year), x(year), y, { class: 'axis', 'text-anchor': 'middle' }))
    .join('');
}

/** A dashed line between two years: what follows is counted otherwise. */
export function breakLine(year: number, { x }: Scales, room: Room, isNamed = true): string {
  const at = rounded((x(year - 1) + x(year)) / 2);
  const line = element('line', { class: 'break', x1: at, x2: at, y1: room.top - 6, y2: room.bottom });
  return isNamed
    ? line + label(words.break, at, room.top - 10, { class: 'axis', 'text-anchor': 'middle' })
    : line;
}
