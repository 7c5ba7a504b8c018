import { escapeHtml } from '../../text/escape-html.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

/** One element of a drawing. Looks come from classes: the site's rules allow no styles within a page. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** Words in a drawing. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x: rounded(x), y: rounded(y), ...attributes }, escapeHtml(text));
}

/** What appears where a mark is pointed at. */
export function hint(text: string): string {
  return element('title', {}, escapeHtml(text));
}

/** A whole drawing with its name and what it shows, for those who hear it. */
export function drawing(
  {
    width,
    height,
    title,
    description,
  }: { width: number; height: number; title: string; description: string },
  ...children: readonly string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.round(height)}`,
      width,
      height: Math.round(height),
      role: 'img',
      class: 'drawing',
    },
    hint(title),
    element('desc', {}, escapeHtml(description)),
    ...children,
  );
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** About how wide words are in a drawing: a Han character is as wide as the type is high, others about half. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? size : size * 0.56), 0);
}

/** Words cut to a width, with an ellipsis where something is left out. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('')}…`;
}
