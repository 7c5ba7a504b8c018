import { chartWords as words } from '../../text/chart.ts';
import { numberText } from '../../text/numbers.ts';
import { drawing, element, hint, label, rounded } from './svg.ts';

const width = 440;
const column = { from: 92, middle: 196, to: 312, thick: 10 };
const gap = 10;

/** An end of the flow: where applications came from, or what became of them. */
export interface FlowEnd {
  id: string;
  name: string;
  value: number;
}

export interface Flow {
  title: string;
  from: readonly FlowEnd[];
  to: readonly FlowEnd[];
}

interface Placed extends FlowEnd {
  top: number;
  /** Where its band meets the middle. */
  inner: number;
  size: number;
}

/** Whether what went in is what came out; only then may bands be drawn between them. */
export function isBalanced({ from, to }: Pick<Flow, 'from' | 'to'>): boolean {
  return totalOf(from) > 0 && totalOf(from) === totalOf(to);
}

/** Applications from where they came to what became of them, each band as thick as its number. */
export function flowChart({ title, from, to }: Flow): string {
  const total = totalOf(from);
  const ends = [from, to].map((side) => side.filter(({ value }) => value > 0));
  const most = Math.max(...ends.map((side) => side.length));
  const height = Math.max(150, most * 34 + 30);
  const scale = (height - 24 - (most - 1) * gap) / total;
  const middle = (height - total * scale) / 2;
  const [left = [], right = []] = ends.map((side) => placed(side, scale, height, middle));
  const description = [from, to].map((side) => side.map(told).join('，')).join(' → ');
  return drawing(
    { width, height, title, description },
    ...left.map((end) => band(end, column.from + column.thick, column.middle, true)),
    ...right.map((end) => band(end, column.middle + column.thick, column.to, false)),
    element('rect', {
      class: 'node',
      x: column.middle,
      y: rounded(middle),
      width: column.thick,
      height: rounded(total * scale),
    }),
    ...left.map((end) => node(end, column.from, column.from - 8, 'end')),
    ...right.map((end) => node(end, column.to, column.to + column.thick + 8, 'start')),
  );
}

/** Ends below each other with gaps between, centred; their bands without gaps at the middle. */
function placed(side: readonly FlowEnd[], scale: number, height: number, middle: number): Placed[] {
  const used = totalOf(side) * scale + (side.length - 1) * gap;
  let top = (height - used) / 2;
  let inner = middle;
  return side.map((end) => {
    const size = end.value * scale;
    const at = { ...end, top, inner, size };
    top += size + gap;
    inner += size;
    return at;
  });
}

function band(
  { id, name, value, top, inner, size }: Placed,
  start: number,
  end: number,
  isIn: boolean,
): string {
  const [y1, y2] = isIn ? [top, inner] : [inner, top];
  const half = (start + end) / 2;
  const curve = (a: number, b: number) => `${half} ${rounded(a)} ${half} ${rounded(b)}`;
  const path = [
    `M${start} ${rounded(y1)}C${curve(y1, y2)} ${end} ${rounded(y2)}`,
    `V${rounded(y2 + size)}C${curve(y2 + size, y1 + size)} ${start} ${rounded(y1 + size)}Z`,
  ].join('');
  return element('path', { class: `band ${id}`, d: path }, hint(told({ name, value })));
}

function node(
  { id, name, value, top, size }: Placed,
  x: number,
  textAt: number,
  anchor: 'start' | 'end',
): string {
  const place = { x, y: rounded(top), width: column.thick, height: Math.max(1, rounded(size)) };
  const words = label(`${name} ${numberText(value)}`, textAt, top + size / 2 + 5, {
    class: 'name',
    'text-anchor': anchor,
  });
  return element('rect', { class: `node ${id}`, ...place }) + words;
}

function told({ name, value }: Pick<FlowEnd, 'name' | 'value'>): string {
  return words.told(name, numberText(value));
}

function totalOf(ends: readonly FlowEnd[]): number {
  return ends.reduce((sum, { value }) => sum + value, 0);
}
