import { childOf, elementsOf, isOn, propertyOf, type XmlElement } from '../xml.ts';

/** Where a paragraph takes its number from. */
export interface ListPlace {
  list: string;
  level: number | null;
  /** The style that names the list, where a style does: its level may be told in the list. */
  style: string | null;
}

/** The styles of a document, as far as they decide what is printed. */
export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>;

  constructor(part: XmlElement | null) {
    const styles = part === null ? [] : elementsOf(part).filter(({ name }) => name === 'style');
    this.#styles = new Map(styles.map((style) => [style.attributes.get('styleId') ?? '', style]));
  }

  /** The list of a paragraph, by its own properties, else by its style. */
  listOf(properties: XmlElement | undefined): ListPlace | null {
    const own = placeIn(properties, null);
    if (own !== null) return own;
    for (const style of this.#lineage(propertyOf(properties, 'pStyle'))) {
      const place = placeIn(childOf(style, 'pPr'), style.attributes.get('styleId') ?? null);
      if (place !== null) return place;
    }
    return null;
  }

  /** True for text that Word hides. */
  isHidden(properties: XmlElement | undefined): boolean {
    if (childOf(properties, 'vanish')) return isOn(properties, 'vanish');
    return this.#lineage(propertyOf(properties, 'rStyle')).some((style) =>
      isOn(childOf(style, 'rPr'), 'vanish'),
    );
  }

  /** A style and those that it is based on, nearest first. */
  #lineage(id: string | undefined): XmlElement[] {
    const lineage = new Set<XmlElement>();
    let style = this.#styles.get(id ?? '');
    while (style !== undefined && !lineage.has(style)) {
      lineage.add(style);
      style = this.#styles.get(propertyOf(style, 'basedOn') ?? '');
    }
    return [...lineage];
  }
}

function placeIn(properties: XmlElement | undefined, style: string | null): ListPlace | null {
  const place = childOf(properties, 'numPr');
  const list = propertyOf(place, 'numId');
  if (list === undefined) return null;
  const level = propertyOf(place, 'ilvl');
  return { list, level: level === undefined ? null : Number(level), style };
}
