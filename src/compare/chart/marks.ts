import { element, rounded } from './svg.ts';

/** Series are told apart by the shape of their marks and the dashes of their lines, not by colour alone. */
const shapes = ['circle', 'square', 'triangle', 'diamond', 'ring', 'cross'] as const;

/** How many series one drawing can tell apart. */
export const distinctMarks = shapes.length;

/** The mark of a series at a point. */
export function mark(series: number, x: number, y: number, size = 4): string {
  const shape = shapes[series % shapes.length] ?? 'circle';
  const kind = `mark tone-${series % shapes.length}`;
  if (shape === 'circle') return element('circle', { class: kind, cx: rounded(x), cy: rounded(y), r: size });
  if (shape === 'ring')
    return element('circle', { class: `${kind} hollow`, cx: rounded(x), cy: rounded(y), r: size });
  return element('path', {
    class: shape === 'cross' ? `${kind} hollow` : kind,
    d: outline(shape, x, y, size),
  });
}

/** The class of a series' line: its colour and its dashes. */
export function lineClass(series: number): string {
  return `line tone-${series % shapes.length}`;
}

function outline(
  shape: 'square' | 'triangle' | 'diamond' | 'cross',
  x: number,
  y: number,
  r: number,
): string {
  const at = (dx: number, dy: number) => `${rounded(x + dx * r)} ${rounded(y + dy * r)}`;
  if (shape === 'square') return `M${at(-1, -1)}L${at(1, -1)}L${at(1, 1)}L${at(-1, 1)}Z`;
  if (shape === 'triangle') return `M${at(0, -1.3)}L${at(1.2, 1)}L${at(-1.2, 1)}Z`;
  if (shape === 'diamond') return `M${at(0, -1.4)}L${at(1.4, 0)}L${at(0, 1.4)}L${at(-1.4, 0)}Z`;
  return `M${at(-1, -1)}L${at(1, 1)}M${at(1, -1)}L${at(-1, 1)}`;
}
