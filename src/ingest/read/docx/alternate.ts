import { childOf, elementsOf, type XmlElement } from '../xml.ts';

/** Boxes around content that change nothing for a reader. Tracked insertions are there, tracked deletions are not. */
const transparent = new Set([
  ...['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'hyperlink', 'fldSimple', 'dir', 'bdo'],
  ...['AlternateContent', 'Choice', 'Fallback'],
]);

/** The elements of a parent as a reader meets them: boxes opened, and of two ways to write the same thing, one. */
export function contentOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'AlternateContent') return alternativesOf(child).flatMap(contentOf);
    return transparent.has(child.name) ? contentOf(child) : [child];
  });
}

/** A text box is written twice, for new programs and for old ones. The first that has text is taken, and no other. */
function alternativesOf(content: XmlElement): XmlElement[] {
  const choices = elementsOf(content).filter(({ name }) => name === 'Choice' || name === 'Fallback');
  const chosen = choices.find(hasText) ?? childOf(content, 'Choice');
  return chosen === undefined ? [] : [chosen];
}

function hasText(element: XmlElement): boolean {
  return element.name === 't' || elementsOf(element).some(hasText);
}
