/** What the page's styles say of a mark, to be written into a drawing that leaves the page. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
];
const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const line = 20;

/** A drawing that looks outside the page as it does on it, with its title and source: what is passed on alone must say whose it is. */
export function drawingWithLooks(svg: SVGSVGElement, figure: Element): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, original] of originals.entries()) {
    const style = getComputedStyle(original);
    for (const look of looks) copies[place]?.setAttribute(look, style.getPropertyValue(look));
  }
  return new XMLSerializer().serializeToString(framed(copy, svg.viewBox.baseVal, figure));
}

/** Title above, unit and source below, on paper. */
function framed(drawing: SVGSVGElement, size: DOMRect, figure: Element): SVGSVGElement {
  const page = document.createElementNS(namespace, 'svg');
  const width = size.width + 2 * margin;
  const height = size.height + 4 * line + 2 * margin;
  const style = getComputedStyle(figure);
  const paper = part('rect', {
    width,
    height,
    fill: getComputedStyle(document.documentElement).backgroundColor,
  });
  const caption = figure.querySelector('figcaption');
  const title = caption?.firstChild?.textContent ?? '';
  const unit = caption?.querySelector('small')?.textContent ?? '';
  const source = figure.querySelector('.source')?.textContent ?? '';
  drawing.setAttribute('x', String(margin));
  drawing.setAttribute('y', String(margin + 2 * line));
  drawing.setAttribute('width', String(size.width));
  drawing.setAttribute('height', String(size.height));
  set(page, {
    xmlns: namespace,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': style.fontFamily,
  });
  page.append(
    paper,
    words(title, margin + 14, 16, style.color),
    words(unit, margin + 34, 12, style.color),
    drawing,
  );
  page.append(words(source, height - margin, 12, style.color));
  return page;
}

function words(text: string, y: number, size: number, fill: string): SVGElement {
  const element = part('text', { x: margin, y, 'font-size': size, fill });
  element.textContent = text;
  return element;
}

function part(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, name);
  set(element, attributes);
  return element;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
