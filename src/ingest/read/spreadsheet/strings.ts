import { elementsOf, type XmlElement } from '../xml.ts';

/** The texts that cells share; a cell only says which of them it shows. */
export function sharedStrings(part: XmlElement | null): string[] {
  return part === null ? [] : elementsOf(part).map(stringOf);
}

/** A text, whole or in runs of different type; the readings printed over characters are left out. */
export function stringOf(item: XmlElement): string {
  return elementsOf(item)
    .map((part) => {
      if (part.name === 't') return part.children.filter((child) => typeof child === 'string').join('');
      return part.name === 'r' ? stringOf(part) : '';
    })
    .join('');
}
