import { SaxesParser } from 'saxes';

/** An element of a part of a Word or Excel file. Names are without their prefix: Word's `w:p` is `p`, whatever the file calls its prefix. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

const deepest = 300;
const mostElements = 500_000;
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Markup that is broken, or that does what no office file does. The reason is said in Chinese. */
export class XmlProblem extends Error {}

/** Reads XML strictly. A DOCTYPE is refused, since entities can blow up a small file; no entity but XML's own is known. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let elements = 0;
  parser.on('error', () => {
    throw new XmlProblem('内部的 XML 有损坏');
  });
  parser.on('doctype', () => {
    throw new XmlProblem('内部的 XML 带有 DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: localName(name), attributes: mapOf(attributes), children: [] };
    elements += 1;
    if (open.length > deepest) throw new XmlProblem(`元素嵌套超过 ${deepest} 层`);
    if (elements > mostElements) throw new XmlProblem(`元素超过 ${mostElements} 个`);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const write = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(text).close();
  return elementsOf(root)[0] ?? root;
}

function mapOf(attributes: Record<string, string>): ReadonlyMap<string, string> {
  const entries = Object.entries(attributes);
  return entries.length === 0
    ? noAttributes
    : new Map(entries.map(([name, value]) => [localName(name), value]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** The `w:val` of a child, as most properties of Word are written. */
export function propertyOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val');
}

/** A property that is on where it is written, unless it says that it is off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = childOf(element, name);
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes.get('val') ?? '1');
}
